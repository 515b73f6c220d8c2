// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { profileFromFile } from '@/profile/readFile';
import { link } from './tabs';
import { closeAll, followPlaces, keptVersions, openTab, type Tab } from './twoTabs';

// Tabs have modules of their own by vi.resetModules().

type Step = (tabs: Tab[], at: number, value: number) => Promise<unknown>;

const on =
  (act: (tab: Tab, value: number) => unknown): Step =>
  async (tabs, at, value) =>
    tabs.length > 0 && act(tabs[at % tabs.length]!, value);

/** Each once: the page of a role that was changed in a tab before goes on with it. */
const ROLES = ['plumber', 'electrician', 'bookkeeper', 'registered-nurse'];
let pages = 0;

const STEPS: Record<string, Step> = {
  'link in a new tab': async (tabs, _, value) => tabs.push(await openTab(link(value))),
  'a role’s page in a new tab': async (tabs) => {
    const role = ROLES[pages];
    pages += 1;
    if (role) tabs.push(await openTab('', role));
  },
  edit: on((tab, value) => tab.edit(value)),
  link: on(async (tab, value) => {
    await tab.follow(link(value));
    tab.save();
  }),
  reload: on((tab) => tab.reload()),
  'back to my own work': on((tab) => tab.standing() !== 'own' && tab.goBack()),
  close: async (tabs, at) => tabs.splice(at % (tabs.length || 1), 1).forEach((tab) => tab.close()),
};

const step = fc.record({
  name: fc.constantFrom(...Object.keys(STEPS)),
  at: fc.nat(3),
  value: fc.constantFrom(-2, 1, 2),
});

const shown = (tab: Tab) => JSON.stringify(tab.state().profile);

/** All that the browser keeps beside own work. */
function kept(): string[] {
  const places = Object.entries(localStorage as Record<string, string>).flatMap(([key, text]) => {
    if (!/^personal-ai-risk\/shared(-\d+)?$/.test(key)) return [];
    const parsed = profileFromFile((JSON.parse(text) as { file: string }).file);
    return parsed.ok ? [JSON.stringify(parsed.profile)] : [];
  });
  return [...places, ...keptVersions().map(({ profile }) => JSON.stringify(profile))];
}

async function follow(steps: { name: string; at: number; value: number }[]): Promise<void> {
  const tell = followPlaces();
  const first = await openTab();
  first.edit(2);
  const tabs: Tab[] = [first];
  /** What was last changed in a tab, beside own work. */
  const changed = new Map<Tab, string>();
  for (const { name, at, value } of steps) {
    const before = new Map(tabs.map((tab) => [tab, shown(tab)]));
    await STEPS[name]!(tabs, at, value);
    tell();
    for (const tab of tabs) {
      const edited = name === 'edit' && shown(tab) !== before.get(tab);
      if (edited && tab.standing() !== 'own') changed.set(tab, shown(tab));
    }
    expect(kept()).toEqual(expect.arrayContaining([...changed.values()]));
  }
}

function closeBrowser(): void {
  pages = 0;
  closeAll();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  localStorage.clear();
}

afterEach(closeBrowser);

test('in every order of tabs, what a person changed beside own work is kept somewhere', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), follow);
  await fc.assert(property.afterEach(closeBrowser), { numRuns: 60 });
});
