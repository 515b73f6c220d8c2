import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { defaultRole } from '@/data/defaultRole';

/** Pages of the desk with modules of their own, as tabs have them, one after the other. */

/** What pages listen to; a real one takes its listeners along. */
const heard: Parameters<typeof window.addEventListener>[] = [];

async function modules() {
  vi.resetModules();
  const { openTheDesk } = await import('@/desk/state/openDesk');
  const desk = await import('@/desk/state/desk');
  await openTheDesk();
  return {
    ...desk,
    ...(await import('@/desk/state/backupActions')),
    ...(await import('@/desk/state/clientActions')),
    ...(await import('@/desk/state/clientOnScreen')),
    ...(await import('@/desk/state/conflicts')),
    ...(await import('@/desk/state/leftBehind')),
    ...(await import('@/desk/state/readingActions')),
    ...(await import('@/desk/state/sessionActions')),
    ...(await import('@/desk/state/settingsActions')),
    ...(await import('@/desk/state/writing')),
    ...(await import('@/store/versionActions')),
  };
}

/** The page that is open. */
export let page: Awaited<ReturnType<typeof modules>>;

export async function openPage(): Promise<void> {
  const listen = window.addEventListener.bind(window);
  const spy = vi.spyOn(window, 'addEventListener').mockImplementation((...listener) => {
    heard.push(listener);
    listen(...listener);
  });
  page = await modules();
  spy.mockRestore();
}

/** The tab is closed: what is on its way to the database never gets there. */
export function close(): void {
  const never = () => new Promise<never>(() => undefined);
  for (const write of ['putClient', 'putSession', 'putSettings'] as const) {
    vi.spyOn(page.theDesk(), write).mockImplementation(never);
  }
  window.dispatchEvent(new Event('pagehide'));
  for (const [type, listener] of heard.splice(0)) window.removeEventListener(type, listener);
}

/** The tab is closed, and the desk opened in another one. */
export async function reopen(): Promise<void> {
  close();
  sessionStorage.clear();
  await openPage();
}

/** An empty desk in a new browser. */
export async function startAnew(): Promise<void> {
  localStorage.clear();
  globalThis.indexedDB = new IDBFactory();
  await openPage();
}

export async function addSample(name = 'Sample client') {
  const client = await page.addClient({
    name,
    start: { kind: 'role', roleId: defaultRole.id },
    tags: [],
  });
  if (typeof client === 'string') throw new Error(client);
  return client;
}

export const wagesOf = async (id: string) =>
  (await page.theDesk().client(id))!.work.client.evidence.wages;

/** Where pages left what they could not store. */
export const leftKeys = () =>
  Object.keys(localStorage).filter((key) => key.includes('desk-unsaved'));
