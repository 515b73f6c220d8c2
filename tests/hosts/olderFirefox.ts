import { Frame, type Browser, type Page } from 'puppeteer-core';
import { eventually } from './eventually';

/** Debian's Firefox 140 does not know all that puppeteer asks of a Firefox of today. */
const isUnknown = (error: unknown) => /unknown command|invalid argument/.test(String(error));

/** Gives a page its size in pixels; without the orientation that goes with it where that is unknown. */
export async function resize(page: Page, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height }).catch((error: unknown) => {
    if (!isUnknown(error)) throw error;
  });
  await eventually(`a page of ${width} × ${height}`, () =>
    page.evaluate((w, h) => innerWidth === w && innerHeight === h, width, height),
  );
}

/** The element of a frame is found among all frames of the page where it cannot be asked for. */
export async function findFramesAsBefore(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  const frames = Object.getPrototypeOf(page.mainFrame()) as Frame;
  await page.close();
  const ask = frames.frameElement;
  frames.frameElement = function (this: Frame) {
    return ask.call(this).catch((error: unknown) => {
      if (!isUnknown(error)) throw error;
      return Frame.prototype.frameElement.call(this);
    });
  };
}
