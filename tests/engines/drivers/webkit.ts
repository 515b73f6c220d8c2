import type { Browser, Engine, Handle, Key } from './engine';
import { startDriver, type Command, type Driver } from './webkitDriver';

/** How WebDriver writes an element down, and the keys that are no character. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const CODES: Record<Key, string> = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
};

type Reference = Record<typeof ELEMENT, string>;

function handleOf(command: Command, session: string, reference: Reference): Handle {
  const path = `${session}/element/${reference[ELEMENT]}`;
  const send = (text: string) => command<undefined>('POST', `${path}/value`, { text });
  return {
    click: () => command('POST', `${path}/click`, {}),
    type: send,
    press: (key) => send(CODES[key]),
    choose: send,
  };
}

/** Once in a while the driver starts a browser and never hears of it: another one is started then. */
const STARTS = 3;

/**
 * Debian's WebKitGTK by plain W3C WebDriver; it cannot print. Each browser has a driver of its own:
 * one driver has one session at a time, and a second one may never come.
 */
export const launchWebkit = (): Promise<Browser> =>
  Promise.resolve({ start: () => startBrowser(), close: () => Promise.resolve() });

async function startBrowser(starts = STARTS): Promise<Engine> {
  const driver = await startDriver();
  try {
    const capabilities = { alwaysMatch: {} };
    const { sessionId } = await driver.command<{ sessionId: string }>('POST', '/session', {
      capabilities,
    });
    return await engineOf(driver, `/session/${sessionId}`);
  } catch (error) {
    driver.stop();
    if (starts === 1) throw error;
    return startBrowser(starts - 1);
  }
}

async function engineOf({ command, savedIn, stop }: Driver, session: string): Promise<Engine> {
  const run = <T>(expression: string) =>
    command<T>('POST', `${session}/execute/sync`, { script: `return ${expression};`, args: [] });
  const enter = (id: Reference | null) => command<undefined>('POST', `${session}/frame`, { id });
  await command('POST', `${session}/window/rect`, { width: 1280, height: 838 });
  return {
    savedIn,
    open: (url) => command('POST', `${session}/url`, { url }),
    reload: () => command('POST', `${session}/refresh`, {}),
    evaluate: run,
    element: async (expression) => {
      const reference = await run<Reference | null>(expression);
      if (!reference) throw new Error(`no element: ${expression}`);
      return handleOf(command, session, reference);
    },
    enterFrame: async (selector) =>
      enter(
        await command('POST', `${session}/element`, { using: 'css selector', value: selector }),
      ),
    leaveFrame: () => enter(null),
    close: () => Promise.resolve(stop()),
  };
}
