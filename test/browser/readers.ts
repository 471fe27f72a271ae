import type { Reader } from './expect-room';

const touch = { hasTouch: true, isMobile: true } as const;

// The spacing of WCAG 1.4.12.
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

export const closely: Reader = { how: '400 %', use: { viewport: { width: 320, height: 256 } }, least: 24 };
export const inLargeText: Reader = {
  how: 'text at 200 %',
  use: { viewport: { width: 390, height: 844 }, ...touch },
  least: 44,
  textSize: 200,
};
export const onItsSide: Reader = {
  how: 'on its side',
  use: { viewport: { width: 844, height: 390 }, ...touch },
  least: 44,
};
export const inWiderText: Reader = {
  how: 'wider text',
  use: { viewport: { width: 1280, height: 800 } },
  least: 24,
  style: spacing,
};
