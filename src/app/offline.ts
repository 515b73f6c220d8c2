import { Workbox } from 'workbox-window';
import { offerUpdate } from '@/store/updateActions';

/**
 * Lets the browser keep the whole app for visits without a network, and tells when a newer version
 * waits. It takes over only when the person says so: the page then loads again.
 */
export async function workOffline(home: URL): Promise<void> {
  const worker = new Workbox(new URL('sw.js', home).href, { scope: home.pathname });
  let wanted = false;
  worker.addEventListener('waiting', () =>
    offerUpdate(() => {
      wanted = true;
      worker.messageSkipWaiting();
    }),
  );
  worker.addEventListener('controlling', () => {
    if (wanted) window.location.reload();
  });
  await worker.register();
}
