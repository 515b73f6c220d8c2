// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './workshop.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/**
 * One way to change something: what is done ahead of all changes, and how the next one is done.
 * `next` gets ready and gives the one trusted input that the clock starts with.
 * @typedef {{ next: (page: Page, turn: number) => Promise<() => Promise<unknown>> }} Change
 */

const SLIDER = '#week input[type=range]';
const NUMBER = '#week [role=spinbutton], #week input[type=number]';

/** Ten steps one way, ten back. @param {number} turn */
const goesUp = (turn) => Math.floor(turn / 10) % 2 === 0;

/** @type {Change} */
const keys = {
  next: async (page, turn) => {
    await page.focus(SLIDER);
    return () => page.keyboard.press(goesUp(turn) ? 'ArrowRight' : 'ArrowLeft');
  },
};

/** Holds the slider's thumb and moves it a few pixels each time. @returns {Change} */
function drag() {
  /** @type {{ x: number, y: number } | null} */
  let held = null;
  const grab = async (/** @type {Page} */ page) => {
    const place = await page.$eval(SLIDER, (element) => {
      const slider = /** @type {HTMLInputElement} */ (element);
      slider.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = slider.getBoundingClientRect();
      const share =
        (slider.valueAsNumber - Number(slider.min)) / (Number(slider.max) - Number(slider.min));
      return { x: left + 8 + share * (width - 16), y: top + height / 2 };
    });
    await page.mouse.move(place.x, place.y);
    await page.mouse.down();
    return place;
  };
  return {
    next: async (page, turn) => {
      const at = held ?? (await grab(page));
      const { x } = (held = { ...at, x: at.x + (goesUp(turn) ? 5 : -5) });
      return () => page.mouse.move(x, at.y);
    },
  };
}

/** Types a digit over what stands in the first time field. @type {Change} */
const typing = {
  next: async (page, turn) => {
    await page.focus(NUMBER);
    await page.$eval(NUMBER, (field) => /** @type {HTMLInputElement} */ (field).select());
    return () => page.keyboard.press(/** @type {any} */ (String(1 + ((turn * 4) % 9))));
  },
};

/** Follows a link to another role each time, as from anywhere on the page. */
const otherRole = () => {
  const files = readdirSync(join(PROJECT, 'src/data/roles'));
  const ids = files.map((file) => file.replace('.json', ''));
  /** @type {Change} */
  const change = {
    next: async (page, turn) => {
      await page.evaluate(
        (id) => {
          const old = document.getElementById('bench-link');
          const link = old ?? document.body.appendChild(document.createElement('a'));
          link.id = 'bench-link';
          link.setAttribute('href', `#role=${id}`);
          link.style.cssText = 'position:fixed;top:0;left:0;width:40px;height:20px;z-index:99999';
        },
        ids[(turn * 3) % ids.length],
      );
      return () => page.mouse.click(10, 10);
    },
  };
  return change;
};

/** Goes to another place by its tab. @type {Change} */
const otherPlace = {
  next: async (page, turn) => {
    const places = ['why', 'next', 'job', 'compare', 'score'];
    // A bar at the bottom gives way while somebody types.
    await page.evaluate(() => /** @type {HTMLElement | null} */ (document.activeElement)?.blur());
    const tab = await page.$(`.places a[href="#${places[turn % places.length]}"]`);
    if (!tab) throw new Error('no such tab');
    const { x, y } = await tab.clickablePoint();
    return () => page.mouse.click(x, y);
  },
};

/** What an edit may take, as a multiple of the bare page's slider: median and 95th percentile. */
const EDIT = { median: 1.5, p95: 2 };

/**
 * Ways to change something, each made anew for each page, with what it may take at most.
 * @type {Record<string, { name: string, make: () => Change, target: { median: number, p95?: number } }>}
 */
export const CHANGES = {
  keys: { name: 'Time slider, arrow key', make: () => keys, target: EDIT },
  drag: { name: 'Time slider, dragged by mouse', make: drag, target: EDIT },
  typing: { name: 'Number typed into a time', make: () => typing, target: EDIT },
  place: { name: 'Another place by its tab', make: () => otherPlace, target: { median: 3 } },
  role: { name: 'Another role by link', make: otherRole, target: { median: 5 } },
};

/**
 * On a phone a task is a line that opens: opens the first one, so that there is something to move.
 * @param {Page} page
 */
export async function openFirstTask(page) {
  const visible = await page
    .$eval(SLIDER, (element) => element.getClientRects().length > 0)
    .catch(() => false);
  if (visible) return;
  const opener = await page.$('#week [aria-expanded="false"], #week summary');
  await opener?.click().catch(() => undefined);
  await page.waitForSelector(SLIDER, { visible: true, timeout: 5000 }).catch(() => undefined);
}
