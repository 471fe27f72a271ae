import { expectRoom } from '../browser/expect-room';

/** As a browser writes everything larger whose text size is set to twice the usual. */
const twice = 'html { font-size: 200% !important; }';
const ofBrowser = 'text of the browser at 200 %';

expectRoom(`${ofBrowser}, 1280 wide`, { viewport: { width: 1280, height: 800 } }, { least: 24, style: twice });
expectRoom(`${ofBrowser}, 768 wide`, { viewport: { width: 768, height: 1024 } }, { least: 24, style: twice });
const byHand = { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true };
expectRoom('by hand, 320 wide', byHand, { least: 44 });
