import { expectFocusSeen } from './expect-focus-seen';

// In the dark it is looked at in test/long.
const wide = { width: 1280, height: 800 };
expectFocusSeen({ how: '320 wide, light', viewport: { width: 320, height: 568 }, colorScheme: 'light' });
expectFocusSeen({ how: '1280 wide, forced', viewport: wide, colorScheme: 'light', forcedColors: 'active' });
