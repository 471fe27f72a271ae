import { frameWork } from './frame-work.mjs';

const steps = 60;

/** Who stands where in the scene, and how the scene lies in the window. Runs in the page. */
export function drawnPeople() {
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

/**
 * @param {ReturnType<typeof drawnPeople>} drawn
 * @param {string} id
 */
export function windowDot({ people: everybody, view: { zoom, pan } }, id) {
  const { x, y } = everybody.find((one) => one.id === id) ?? { x: 0, y: 0 };
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/**
 * A turn round where somebody stands, by hand, ending where it began.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ x: number, y: number }} at
 */
export async function drag(page, { x, y }) {
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

/**
 * The sheet taken round in a circle with the middle button, which pans from anywhere.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ x: number, y: number }} at
 */
export async function pan(page, { x, y }) {
  await page.mouse.move(x, y);
  await page.mouse.down({ button: 'middle' });
  const work = await frameWork(page, async () => {
    for (let step = 0; step < steps; step += 1) {
      const turn = (step / steps) * 2 * Math.PI;
      await page.mouse.move(x + 60 * Math.sin(turn), y + 60 - 60 * Math.cos(turn));
    }
  });
  await page.mouse.up({ button: 'middle' });
  await page.waitForTimeout(300);
  return work;
}

/**
 * In and out again, notch by notch.
 *
 * @param {import('@playwright/test').Page} page
 * @param {{ x: number, y: number }} at
 */
export async function zoom(page, { x, y }) {
  await page.mouse.move(x, y);
  const work = await frameWork(page, async () => {
    for (let step = 0; step < 24; step += 1) await page.mouse.wheel(0, step % 12 < 6 ? -100 : 100);
  });
  await page.waitForTimeout(300);
  return work;
}
