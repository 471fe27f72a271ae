import { sayCouldNotStart } from './app/could-not-start';
import { startApp } from './app/start-app';

const root = document.getElementById('root');
if (root) startApp(root).catch(() => sayCouldNotStart(root));
