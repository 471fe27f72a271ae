import { expectNoViolations } from './expect-no-violations';

// Every language, each in four colourings: twelve in all. Every size of every language is walked in test/long.
expectNoViolations('fi', { width: 320, height: 568 });
expectNoViolations('sv', { width: 768, height: 1024 });
expectNoViolations('en', { width: 1280, height: 800 });
