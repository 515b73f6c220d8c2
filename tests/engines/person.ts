import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { eventually } from '../hosts/eventually';
import type { Engine, Handle, Key } from './drivers/engine';

const require = createRequire(import.meta.url);
const queries = readFileSync(
  require.resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
);

export type Name = string | RegExp;

const literal = (name: Name) => (typeof name === 'string' ? JSON.stringify(name) : String(name));

const query = (kind: string, what: string, rest = '') =>
  `TestingLibraryDom.query${kind}(document.body, ${what}${rest})`;
const byRole = (role: string, name: Name) =>
  query('ByRole', JSON.stringify(role), `, { name: ${literal(name)} }`);
const byLabel = (name: Name) => query('ByLabelText', literal(name));
const byText = (name: Name) => query('ByText', literal(name));

/** What has not moved for so long stands still, in milliseconds. */
const STILL_MS = 100;

export type Person = ReturnType<typeof personAt>;

/** What a person does and reads, by visible names, whatever the engine; each waits until it can be done. */
export function personAt(engine: Engine) {
  /** The queries of Testing Library, in every page once. */
  async function ready(): Promise<void> {
    if (await engine.evaluate<boolean>('"TestingLibraryDom" in globalThis')) return;
    await engine.evaluate(`(() => { ${queries}\n; return true; })()`);
  }
  const find = (expression: string, act: (handle: Handle) => Promise<void>) =>
    eventually(expression, async () => {
      await ready();
      await act(await engine.element(expression));
      return true;
    });
  const read = <T>(expression: string) =>
    eventually(expression, async () => {
      await ready();
      return { value: await engine.evaluate<T>(expression) };
    }).then(({ value }) => value);
  const holds = (expression: string) =>
    eventually(expression, async () => {
      await ready();
      return engine.evaluate<boolean>(`Boolean(${expression})`);
    });
  /** In sight and still: a click goes to where something was, and coming near may bring more above it. */
  const settled = (expression: string) =>
    eventually(`${expression} stands still`, async () => {
      await ready();
      const place = () =>
        engine.evaluate<string>(
          `((it) => (it.scrollIntoView({ block: 'center', behavior: 'instant' }), JSON.stringify(it.getBoundingClientRect())))(${expression})`,
        );
      const before = await place();
      await new Promise((resolve) => setTimeout(resolve, STILL_MS));
      return before === (await place());
    });
  const click = async (expression: string) => {
    await settled(expression);
    await find(expression, (handle) => handle.click());
  };
  /** Replaces what a field holds. */
  const fill = (field: string, text: string) =>
    find(field, async (handle) => {
      await engine.evaluate(`${field}.select()`);
      await handle.type(text);
    });
  return {
    open: (address: string) => engine.open(address),
    reload: () => engine.reload(),
    click: (role: string, name: Name) => click(byRole(role, name)),
    clickText: (name: Name) => click(byText(name)),
    press: (role: string, name: Name, key: Key) =>
      find(byRole(role, name), (handle) => handle.press(key)),
    fill: (role: string, name: Name, text: string) => fill(byRole(role, name), text),
    fillLabel: (name: Name, text: string) => fill(byLabel(name), text),
    choose: (label: Name, path: string) => find(byLabel(label), (handle) => handle.choose(path)),
    sees: (role: string, name: Name) => holds(byRole(role, name)),
    reads: (name: Name) => holds(byText(name)),
    attribute: (role: string, name: Name, attribute: string) =>
      read<string | null>(`${byRole(role, name)}.getAttribute(${JSON.stringify(attribute)})`),
    /** An attribute takes this value. */
    has: (role: string, name: Name, attribute: string, value: string) =>
      holds(`${byRole(role, name)}?.getAttribute('${attribute}') === ${JSON.stringify(value)}`),
    text: (role: string, name: Name) => read<string>(`${byRole(role, name)}.innerText`),
    /** A part comes to say these words. */
    says: (role: string, name: Name, words: string) =>
      holds(`${byRole(role, name)}?.innerText.includes(${JSON.stringify(words)})`),
    /** A part comes to say something else than it did. */
    saysOtherThan: (role: string, name: Name, before: string) =>
      holds(`![undefined, ${JSON.stringify(before)}].includes(${byRole(role, name)}?.innerText)`),
    value: (name: Name) => read<string>(`${byLabel(name)}.value`),
    /** A fact about the page becomes true. */
    until: holds,
  };
}
