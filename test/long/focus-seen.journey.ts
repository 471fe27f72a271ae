import { expectFocusSeen } from '../browser/expect-focus-seen';

expectFocusSeen({ how: '1280 wide, dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
