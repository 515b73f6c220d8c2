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

/** Debian's WebKitGTK by plain W3C WebDriver; it cannot print. */
export async function launchWebkit(): Promise<Browser> {
  const driver = await startDriver();
  let last: Engine | undefined;
  const start = async () => {
    await last?.close(); // its driver has one session at a time
    return (last = await startSession(driver));
  };
  return { start, close: () => Promise.resolve(driver.stop()) };
}

async function startSession({ command, savedIn }: Driver): Promise<Engine> {
  const capabilities = { alwaysMatch: {} };
  const { sessionId } = await command<{ sessionId: string }>('POST', '/session', { capabilities });
  const session = `/session/${sessionId}`;
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
    close: () => command<undefined>('DELETE', session).catch(() => undefined), // closed already
  };
}
