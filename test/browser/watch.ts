import type { BrowserContext } from '@playwright/test';

/**
 * Refuses every request to another host, and gives a list that grows with whatever a journey must not see: such a
 * request, an uncaught error, a broken security policy, or anything else the page writes as an error.
 */
export async function watch(context: BrowserContext): Promise<readonly string[]> {
  const complaints: string[] = [];
  await context.route(isForeign, async (route) => {
    complaints.push(`asked another host: ${route.request().url()}`);
    await route.abort();
  });
  context.on('request', (request) => {
    if (isForeign(new URL(request.url())) && request.serviceWorker() !== null) {
      complaints.push(`the service worker asked another host: ${request.url()}`);
    }
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
