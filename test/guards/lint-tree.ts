import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type Finding = { readonly path: string; readonly rule: string; readonly line: number };

/** What the project's own lint says about the given files, each at its path in an otherwise empty project. */
export function lintTree(files: Readonly<Record<string, string>>): readonly Finding[] {
  const project = mkdtempSync(join(tmpdir(), 'verkostokartta-lint-'));
  try {
    const { $schema: _, vcs: __, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'));
    const all = { ...files, 'biome.json': JSON.stringify(rules), 'package.json': readFileSync('package.json', 'utf8') };
    for (const [path, text] of Object.entries(all)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    return findingsIn(lint(project));
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

function lint(project: string): string {
  const words = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
  try {
    return execFileSync(process.execPath, words, {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (failure) {
    // Biome ends with 1 when it finds something, which is what is wanted here.
    return String((failure as { stdout?: unknown }).stdout);
  }
}

function findingsIn(report: string): readonly Finding[] {
  const { diagnostics } = JSON.parse(report) as {
    diagnostics: readonly { category: string; location: { path: string; start?: { line: number } } }[];
  };
  return diagnostics.map(({ category, location }) => ({
    path: location.path,
    rule: category.split('/').at(-1) ?? category,
    line: location.start?.line ?? 0,
  }));
}
