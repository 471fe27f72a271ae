import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runNpm } from './run.mjs';

const oldestNode = { major: 20, minor: 19 };

/** Installs the packages of the lock file when some are missing or of another version. False when it cannot. */
export async function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode.major || (major === oldestNode.major && minor < oldestNode.minor)) {
    console.error(`Node ${oldestNode.major}.${oldestNode.minor} or newer is needed; this is ${process.versions.node}.`);
    return false;
  }
  if (packagesAreInPlace()) {
    return true;
  }
  console.log('Installing packages…');
  // Not "npm ci": it refuses a lock file that lacks the optional binaries of other platforms. This, too, takes the
  // versions of the lock file, checks their integrity, and leaves both files as they are.
  const code = await runNpm(['install', '--no-save', '--include=dev', '--no-audit', '--no-fund']);
  if (code !== 0) {
    console.error('The packages could not be installed. Is the network there? Try "npm install" by hand.');
  }
  return code === 0;
}

/** npm leaves in node_modules a lock file of what it really installed. */
function packagesAreInPlace() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = present[path];
    return path === '' || (found === undefined ? optional === true : found.version === version);
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}
