import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  webkit,
  type Browser as Launched,
  type ElementHandle,
  type Frame,
} from '@playwright/test';
import { findBrowser } from '../../../.ci/browser.mjs';
import type { Browser, Engine, Handle } from './engine';

const isRoot = process.getuid?.() === 0;

const launch = {
  chromium: () =>
    chromium.launch({
      executablePath: findBrowser()!,
      args: [...(isRoot ? ['--no-sandbox'] : []), '--disable-background-networking'],
    }),
  webkit: () => webkit.launch(),
};

const handleOf = (element: ElementHandle): Handle => ({
  click: () => element.click(),
  type: (text) => element.type(text),
  press: (key) => element.press(key),
  choose: (path) => element.setInputFiles(path),
});

/** Chromium, or Playwright's own WebKit. */
export async function launchPlaywright(name: keyof typeof launch): Promise<Browser> {
  const browser = await launch[name]();
  const savedIn = mkdtempSync(join(tmpdir(), 'saved-'));
  return { start: () => startPage(browser, savedIn), close: () => browser.close() };
}

async function startPage(browser: Launched, savedIn: string): Promise<Engine> {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  page.on('download', (file) => void file.saveAs(join(savedIn, file.suggestedFilename())));
  let frame: Frame = page.mainFrame();
  const leave = () => void (frame = page.mainFrame());
  return {
    savedIn,
    open: async (address) => {
      leave();
      await page.goto(address);
    },
    reload: async () => void (await page.reload()),
    evaluate: (expression) => frame.evaluate(expression),
    element: async (expression) => {
      const element = (await frame.evaluateHandle(expression)).asElement();
      if (!element) throw new Error(`no element: ${expression}`);
      return handleOf(element);
    },
    enterFrame: async (selector) => {
      frame = (await (await frame.waitForSelector(selector)).contentFrame())!;
    },
    leaveFrame: () => Promise.resolve(leave()),
    ...(browser.browserType() === chromium && {
      print: (heightMm: number) => page.pdf({ width: '210mm', height: `${heightMm}mm` }),
    }),
    close: () => page.context().close(),
  };
}
