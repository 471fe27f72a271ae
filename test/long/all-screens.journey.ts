import { expectNoViolations } from '../browser/expect-no-violations';
import { spokenLanguages } from '../browser/words-of';

const sizes = [
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 3840, height: 2160 },
];

for (const language of spokenLanguages) {
  for (const size of sizes) expectNoViolations(language, size);
}
