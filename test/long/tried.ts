import { appendFileSync, mkdirSync } from 'node:fs';

/** What a long test has tried; `npm run test:long` prints all of it in one table at its end. */
type Tried = {
  readonly scenario: string;
  readonly tried: number;
  /** How many of them were lost or failed. */
  readonly lost: number;
  /** What else there is to say: a measure, or why nothing was tried. */
  readonly said?: string;
};

export function tellTried(told: Tried): void {
  mkdirSync('test-results', { recursive: true });
  appendFileSync('test-results/tried.jsonl', `${JSON.stringify(told)}\n`);
}
