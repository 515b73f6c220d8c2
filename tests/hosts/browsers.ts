import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findBrowser } from '../../.ci/browser.mjs';
import { findFirefox } from '../../.ci/firefox.mjs';
import { eventually } from './eventually';
import { findFramesAsBefore } from './olderFirefox';

export const BROWSERS = ['chrome', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

const isRoot = process.getuid?.() === 0;

/** A browser as people have it, without its own background traffic; Firefox also with preferences. */
export async function launch(
  browser: BrowserName,
  extraPrefsFirefox: Record<string, string | number | boolean> = {},
): Promise<Browser> {
  const executablePath = browser === 'chrome' ? findBrowser()! : (await findFirefox())!;
  const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update'];
  const args = [...(isRoot ? ['--no-sandbox'] : []), ...quiet, '--disable-sync'];
  const launched = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    extraPrefsFirefox,
    ...(browser === 'chrome' && { args }),
  });
  if (browser === 'firefox') await findFramesAsBefore(launched);
  return launched;
}

/** The embeds of a page, once each of them shows its score. */
export async function embedsOf(page: Page, count = 1): Promise<Frame[]> {
  return eventually(`${count} embed(s) with a score`, async () => {
    const frames = page.frames().filter((frame) => frame.url().includes('/embed.html'));
    if (frames.length !== count) return null;
    const ready = await Promise.all(frames.map((frame) => scoreIn(frame)));
    return ready.every((score) => score !== null) && frames;
  });
}

/** The score that a frame shows; null before it does. */
export const scoreIn = (frame: Frame): Promise<string | null> =>
  frame.evaluate(() => document.querySelector('[data-score]')?.getAttribute('data-score') ?? null);

/** Opens what stands behind “Make it yours”, where it is not open already. */
export async function openYours(frame: Frame): Promise<void> {
  await frame.waitForSelector('.embed-foot');
  await frame.evaluate(() => {
    document.querySelector<HTMLElement>('.embed-yours:not([open]) > summary')?.click();
  });
}

/** Moves a task's time by arrow keys, as a visitor with a keyboard does. */
export async function moveTime(frame: Frame, task: string, key: string, times = 1): Promise<void> {
  await openYours(frame);
  const slider = await frame.waitForSelector(`input[aria-label="Time on ${task}"]`);
  await slider!.focus();
  for (let step = 0; step < times; step += 1) await slider!.press(key as 'ArrowLeft');
}

/** What a frame says, as text. */
export const textIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => document.body.innerText);

/** Waits until a frame says these words. */
export const says = (frame: Frame, words: string) =>
  eventually(`“${words}”`, async () => (await textIn(frame)).includes(words));
