import { sayCouldNotStart, sayFramed } from './app/say-sentence';
import { startApp } from './app/start-app';

const root = document.getElementById('root');
// Within a page of somebody else no map is opened: that page could lay its own over ours.
if (root && window.top !== window) sayFramed(root);
else if (root) startApp(root).catch(() => sayCouldNotStart(root));
