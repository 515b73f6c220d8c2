import { vi } from 'vitest';
import { readVersions, storedVersions } from '@/profile/versions';
import { MemoryStorage } from '../profile/memoryStorage';

/** The versions that the browser keeps. */
export const keptVersions = () => readVersions(storedVersions()).versions;

/** Several tabs of one browser at the same time: each has modules and a memory of its own. */
export type Tab = Awaited<ReturnType<typeof openTab>>;

/** Imported anew, as each tab does. */
async function modules() {
  vi.resetModules();
  const [session, store, values, autosave, beside, versions] = await Promise.all([
    import('@/store/sessionActions'),
    import('@/store/store'),
    import('@/store/valueActions'),
    import('@/store/autosave'),
    import('@/store/beside'),
    import('@/store/versionActions'),
  ]);
  return { ...session, ...store, ...values, ...autosave, ...beside, ...versions };
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
      code = await modules();
      await load('');
    },
    close: () => here(() => stop()),
  };
}
