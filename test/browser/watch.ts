import type { BrowserContext } from '@playwright/test';

/**
 * A list that grows with whatever a journey must not see: a request to another host (which the browser, as journeys
 * start it, finds none of) or one with data, an uncaught error, a broken security policy, or anything else the page writes as an error.
 * Nothing is routed: that would take the browser's cache away, and time from every request.
 */
export function watch(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (isForeign(url)) complaints.push(`asked another host: ${request.url()}`);
    else if (hasData(request.method(), url)) complaints.push(`sent something: ${request.method()} ${request.url()}`);
  });
  context.on('weberror', (error) => {
    complaints.push(`uncaught: ${error.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !isLostConnection(message.text())) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  return complaints;
}

/** Whoever only fetches the files of the app says nothing but their names. */
function hasData(method: string, { protocol, search, username }: URL): boolean {
  return /^(?:https?|wss?):$/.test(protocol) && (method !== 'GET' || search !== '' || username !== '');
}

function isForeign(url: URL): boolean {
  return /^(?:https?|wss?):$/.test(url.protocol) && url.hostname !== 'localhost' && url.hostname !== '127.0.0.1';
}

/** Chromium itself writes this when the server is gone, which journeys do on purpose. */
function isLostConnection(text: string): boolean {
  return text.startsWith('Failed to load resource: net::ERR_');
}
