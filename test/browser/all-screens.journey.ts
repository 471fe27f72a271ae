import { expectNoViolations } from './expect-no-violations';

// Every language in each of four colourings, and every screen in one language. All screens in every language and size are walked in
// test/long.
expectNoViolations('fi', { width: 320, height: 568 }, ['door', 'map']);
expectNoViolations('sv', { width: 768, height: 1024 }, ['home']);
expectNoViolations('en', { width: 1280, height: 800 }, ['list']);
