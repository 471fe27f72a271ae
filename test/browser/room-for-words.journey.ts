import { expectRoom } from './expect-room';

const touch = { hasTouch: true, isMobile: true } as const;

// The spacing of WCAG 1.4.12.
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

expectRoom('400 %', { viewport: { width: 320, height: 256 } }, { least: 24 });
expectRoom('text at 200 %', { viewport: { width: 390, height: 844 }, ...touch }, { least: 44, textSize: 200 });
expectRoom('on its side', { viewport: { width: 844, height: 390 }, ...touch }, { least: 44 });
expectRoom('wider text', { viewport: { width: 1280, height: 800 } }, { least: 24, style: spacing });
