import { vi } from 'vitest';
import { readVersions, storedVersions } from '@/profile/versions';
import { MemoryStorage } from '../profile/memoryStorage';

/** The versions that the browser keeps. */
export const keptVersions = () => readVersions(storedVersions()).versions;

/** Several tabs of one browser at the same time: each has modules and a memory of its own. */
export type Tab = Awaited<ReturnType<typeof openTab>>;

/** Tells tabs what was put in places of others since, as browsers do; returns the way to tell. */
export function followPlaces(): () => void {
  const { setItem } = Storage.prototype;
  const heard: StorageEventInit[] = [];
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
    const oldValue = this.getItem(key);
    setItem.call(this, key, text);
    if (/\/shared(-\d+)?$/.test(key)) heard.push({ key, oldValue, newValue: text });
  });
  return () => {
    for (let event = heard.shift(); event; event = heard.shift()) {
      window.dispatchEvent(new StorageEvent('storage', event));
    }
  };
}

/** What open tabs listen for: one that is closed hears nothing any more. */
const deaf = new Set<() => void>();

/** To be called after each test: no tab of it hears what the next one does. */
export function closeAll(): void {
  deaf.forEach((stop) => stop());
  deaf.clear();
}

/** Imported anew, as each tab does. */
async function modules() {
  vi.resetModules();
  const listen = vi.spyOn(window, 'addEventListener');
  const [session, store, values, autosave, beside, versions] = await Promise.all([
    import('@/store/sessionActions'),
    import('@/store/store'),
    import('@/store/valueActions'),
    import('@/store/autosave'),
    import('@/store/beside'),
    import('@/store/versionActions'),
  ]);
  const listeners = [...listen.mock.calls];
  listen.mockRestore();
  const hearNothing = () => listeners.forEach((args) => window.removeEventListener(...args));
  deaf.add(hearNothing);
  return { ...session, ...store, ...values, ...autosave, ...beside, ...versions, hearNothing };
}

/** Opens the page in a tab of its own, beside those that are open. */
export async function openTab(hash = '', pageRole: string | null = null) {
  const session = new MemoryStorage();
  let code = await modules();
  let stop = () => {};
  /** What happens in this tab finds what this tab remembers. */
  const here = <T>(action: () => T): T => {
    vi.stubGlobal('sessionStorage', session);
    return action();
  };
  async function load(toHash: string): Promise<void> {
    vi.stubGlobal('sessionStorage', session);
    await code.restoreSession(toHash, pageRole);
    stop = code.startAutosave(/^#(p|role)=/.test(toHash));
  }
  await load(hash);
  const state = () => code.useStore.getState();
  const save = () =>
    here(() => {
      stop(); // saves
      stop = code.startAutosave();
    });
  return {
    state,
    save,
    standing: () => code.standingOf(state()),
    kinds: () => state().notices.map(({ kind }) => kind),
    wages: () => state().profile.evidence.wages,
    /** An edit that is saved. */
    edit: (wages: number) =>
      here(() => {
        code.setValue({ group: 'evidence', id: 'wages' }, wages);
        save();
      }),
    follow: (to: string) => here(() => code.followHash(to)),
    goBack: async () => {
      await here(() => code.returnToOwnWork());
      save();
    },
    keepVersion: (name: string) => here(() => code.keepVersion(name)),
    deleteVersion: (id: string) => here(() => code.deleteVersion(id)),
    reload: async () => {
      here(stop);
      code.hearNothing();
      code = await modules();
      await load('');
    },
    close: () => {
      here(stop);
      code.hearNothing();
    },
  };
}
