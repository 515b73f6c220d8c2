import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser as Launched, ElementHandle, Frame } from 'puppeteer-core';
import { launch } from '../../hosts/browsers';
import { resize } from '../../hosts/olderFirefox';
import type { Browser, Engine, Handle } from './engine';

/** Saves without asking, scrolls at once, and prints as a person does, but into a file. */
const preferences = (savedIn: string, printed: string) => ({
  'browser.download.folderList': 2,
  'browser.download.dir': savedIn,
  'ui.prefersReducedMotion': 1,
  'print.always_print_silent': true,
  print_printer: 'Mozilla Save to PDF',
  'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
  'print.printer_Mozilla_Save_to_PDF.print_to_filename': printed,
});

const handleOf = (element: ElementHandle): Handle => ({
  click: () => element.click(),
  type: (text) => element.type(text),
  press: (key) => element.press(key),
  choose: (path) => (element as ElementHandle<HTMLInputElement>).uploadFile(path),
});

/** The Firefox whose `window.print()` writes this file, with the head and foot that people get. */
export const PRINTED = 'printed.pdf';

/** A stock Firefox by WebDriver BiDi. */
export async function launchFirefox(): Promise<Browser> {
  const savedIn = mkdtempSync(join(tmpdir(), 'saved-'));
  const browser = await launch('firefox', preferences(savedIn, join(savedIn, PRINTED)));
  return { start: () => startPage(browser, savedIn), close: () => browser.close() };
}

async function startPage(browser: Launched, savedIn: string): Promise<Engine> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await resize(page, 1280, 800);
  let frame: Frame = page.mainFrame();
  const leave = () => void (frame = page.mainFrame());
  return {
    savedIn,
    open: async (address) => {
      leave();
      await page.goto(address);
    },
    reload: async () => void (await page.reload()),
    evaluate: <T>(expression: string) => frame.evaluate(expression) as Promise<T>,
    element: async (expression) => {
      const element = (await frame.evaluateHandle(expression)).asElement();
      if (!element) throw new Error(`no element: ${expression}`);
      return handleOf(element as ElementHandle);
    },
    enterFrame: async (selector) => {
      frame = (await (await frame.waitForSelector(selector))!.contentFrame())!;
    },
    leaveFrame: () => Promise.resolve(leave()),
    print: async (heightMm) =>
      Buffer.from(
        await page.pdf({
          width: '210mm',
          height: `${heightMm}mm`,
          margin: { top: '14mm', right: '15mm', bottom: '16mm', left: '15mm' }, // as reportPrint.css
        }),
      ),
    close: () => context.close(),
  };
}
