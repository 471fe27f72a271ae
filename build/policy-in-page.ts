import type { Plugin } from 'vite';
import { contentSecurityPolicy } from '../scripts/security-headers.mjs';

/** Writes the content security policy into the built page; the development server needs inline code and goes without. */
export function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
