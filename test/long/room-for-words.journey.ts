import { expectRoom } from '../browser/expect-room';
import { closely, inLargeText, inWiderText, onItsSide } from '../browser/readers';

/** As a browser writes everything larger whose text size is set to twice the usual. */
const twice = 'html { font-size: 200% !important; }';
const ofBrowser = 'text of the browser at 200 %';
const wide = { viewport: { width: 1280, height: 800 } };
const upright = { viewport: { width: 768, height: 1024 } };
const inHand = { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true };

for (const reader of [closely, inLargeText, onItsSide, inWiderText]) expectRoom(reader);
expectRoom({ how: `${ofBrowser}, 1280 wide`, use: wide, least: 24, style: twice });
expectRoom({ how: `${ofBrowser}, 768 wide`, use: upright, least: 24, style: twice });
expectRoom({ how: 'by hand, 320 wide', use: inHand, least: 44 });
