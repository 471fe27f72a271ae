import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ingredients = ['build', 'index.html', 'package-lock.json', 'public', 'src', 'vite.config.ts'];

/** The same for the same source, on every computer and at any time. */
export function buildId(): string {
  const hash = createHash('sha256');
  for (const path of ingredients.flatMap(filesIn)) {
    hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 12);
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) {
    return [path];
  }
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}
