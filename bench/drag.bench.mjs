import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inChromium, median, openMapFile } from './chromium.mjs';
import { spreadOf } from './frame-work.mjs';
import { drag, drawnPeople, windowDot } from './hands.mjs';
import { mapOf } from './maps.mjs';

export const title = 'Main-thread work of one frame while one of 100 people with 200 ties is dragged, ms (medians)';

const people = 100;
const dragged = 'person-12';
const turns = 3;
const promised = 1.5;

/** @param {string} browser */
export function measure(browser) {
  return inChromium(browser, async (ours) => {
    await openMapFile(ours, people);
    const drawn = await ours.evaluate(drawnPeople);
    return withBarePage(browser, async (bare) => {
      await bare.evaluate(showBare, { elements: elementsOf(drawn.people), view: drawn.view });
      const at = windowDot(drawn, dragged);
      const frames = { ours: /** @type {number[]} */ ([]), bare: /** @type {number[]} */ ([]) };
      // The first turn is for both to get warm.
      for (let turn = 0; turn <= turns; turn += 1) {
        const [one, other] = [await drag(ours, at), await drag(bare, at)];
        if (turn > 0) {
          frames.ours.push(...one);
          frames.bare.push(...other);
        }
      }
      const ratio = median(frames.ours) / median(frames.bare);
      return [
        row('the map', frames.ours, { ratio: Number(ratio.toFixed(2)), promised, holds: ratio <= promised }),
        row('a bare Cytoscape page', frames.bare, {}),
      ];
    });
  });
}

/**
 * @param {string} what
 * @param {readonly number[]} frames
 * @param {object} more
 */
function row(what, frames, more) {
  return { what, ...spreadOf(frames), ...more };
}

/**
 * In a browser of its own, at an address of its own: the program's rules for scripts hold there too.
 *
 * @template Result
 * @param {string} browser
 * @param {(page: import('@playwright/test').Page) => Promise<Result>} work
 */
async function withBarePage(browser, work) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-bare-'));
  const place = (/** @type {string} */ from) => fileURLToPath(new URL(from, import.meta.url));
  copyFileSync(place('./bare.html'), join(folder, 'index.html'));
  copyFileSync(place('./bare.css'), join(folder, 'bare.css'));
  copyFileSync(place('../node_modules/cytoscape/dist/cytoscape.umd.js'), join(folder, 'cytoscape.umd.js'));
  try {
    return await inChromium(browser, work, { folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Shows elements as Cytoscape draws them by itself. Runs in the page.
 *
 * @param {{ elements: object[], view: { zoom: number, pan: { x: number, y: number } } }} drawn
 */
function showBare({ elements, view }) {
  const node = {
    width: 44,
    height: 44,
    'background-color': '#f4efe6',
    'border-width': 2.5,
    'border-color': '#1d2b33',
    label: 'data(name)',
    'font-size': 14.5,
    'text-valign': 'bottom',
    'text-margin-y': 4,
    'text-outline-width': 2,
    'text-outline-color': '#ffffff',
  };
  const edge = { width: 2, 'line-color': '#1d2b33', 'curve-style': 'bezier' };
  /** @type {(options: object) => unknown} */
  const cytoscape = Reflect.get(window, 'cytoscape');
  cytoscape({
    container: document.getElementById('host'),
    elements,
    ...view,
    layout: { name: 'preset', fit: false },
    style: [
      { selector: 'node', style: node },
      { selector: 'edge', style: edge },
    ],
  });
}

/** @param {readonly { id: string, x: number, y: number }[]} drawn */
function elementsOf(drawn) {
  const [{ people: known, ties } = { people: [], ties: [] }] = mapOf(people).versions;
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return [
    ...drawn.map(({ id, x, y }) => ({ group: 'nodes', data: { id, name: names.get(id) ?? '' }, position: { x, y } })),
    ...ties.map(({ id, between: [source, target] }) => ({ group: 'edges', data: { id, source, target } })),
  ];
}
