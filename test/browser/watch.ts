import type { BrowserContext } from '@playwright/test';

/**
 * A list that grows with whatever a journey must not see: a request to another host (which the browser, as journeys
 * start it, finds none of), an uncaught error, a broken security policy, or anything else the page writes as an error.
 * Nothing is routed: that would take the browser's cache away, and time from every request.
 */
export function watch(context: BrowserContext): readonly string[] {
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (isForeign(new URL(request.url()))) complaints.push(`asked another host: ${request.url()}`);
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

function isForeign(url: URL): boolean {
  return /^(?:https?|wss?):$/.test(url.protocol) && url.hostname !== 'localhost' && url.hostname !== '127.0.0.1';
}

/** Chromium itself writes this when the server is gone, which journeys do on purpose. */
function isLostConnection(text: string): boolean {
  return text.startsWith('Failed to load resource: net::ERR_');
}
