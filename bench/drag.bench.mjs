import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inChromium, median, openMapFile } from './chromium.mjs';
import { frameWork } from './frame-work.mjs';
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
  const slowest = [...frames].sort((one, other) => one - other)[Math.floor(frames.length * 0.95)] ?? 0;
  const shown = { median: Number(median(frames).toFixed(2)), '95 %': Number(slowest.toFixed(2)) };
  return { what, frames: frames.length, ...shown, ...more };
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

/** Who stands where in the scene, and how the scene lies in the window. Runs in the page. */
function drawnPeople() {
  const options = [...document.querySelectorAll('[role=option]')].filter((one) => one instanceof HTMLElement);
  const list = options[0]?.parentElement;
  const { left, top } = list?.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const view = new DOMMatrix(list?.style.transform);
  return {
    view: { zoom: view.a, pan: { x: view.e + left, y: view.f + top } },
    people: options.map(({ style, dataset }) => ({
      id: dataset.end ?? '',
      x: Number.parseFloat(style.insetInlineStart) + Number.parseFloat(style.inlineSize) / 2,
      y: Number.parseFloat(style.insetBlockStart) + Number.parseFloat(style.blockSize) / 2,
    })),
  };
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

/**
 * @param {ReturnType<typeof drawnPeople>} drawn
 * @param {string} id
 */
function windowDot({ people: everybody, view: { zoom, pan } }, id) {
  const { x, y } = everybody.find((one) => one.id === id) ?? { x: 0, y: 0 };
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/**
 * A turn round where somebody stands, by hand, ending where it began.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ x: number, y: number }} at
 */
async function drag(page, { x, y }) {
  const steps = 60;
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < 6; step += 1) await page.mouse.move(x + step * 2, y);
  const work = await frameWork(page, async () => {
    for (let step = 0; step < steps; step += 1) {
      const turn = (step / steps) * 2 * Math.PI;
      await page.mouse.move(x + 60 * Math.sin(turn), y + 60 - 60 * Math.cos(turn));
    }
  });
  await page.mouse.move(x, y);
  await page.mouse.up();
  await page.waitForTimeout(300);
  return work;
}
