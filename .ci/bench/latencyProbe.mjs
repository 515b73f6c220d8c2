// @ts-check

/**
 * In the page: the clock from a trusted event to the end of the frame that paints another result.
 * A mutation says that the page changed; if the result reads differently, an unseen box is resized,
 * so that its ResizeObserver speaks in the very frame that lays the change out, and a message
 * posted there arrives when that frame is done.
 * @param {string} selector What the result is read from.
 */
export function installProbe(selector) {
  const read = () =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent).join('|');
  const box = document.createElement('div');
  box.style.cssText =
    'position:fixed;top:0;left:0;width:1px;height:1px;visibility:hidden;contain:strict';
  document.documentElement.append(box);
  /** @type {null | { before: string, from: number | null, seen: boolean, done: (ms: number | null) => void }} */
  let watch = null;
  let result = Promise.resolve(/** @type {number | null} */ (null));

  const start = (/** @type {Event} */ event) => {
    if (watch && event.isTrusted) watch.from ??= event.timeStamp;
  };
  for (const type of ['keydown', 'pointermove', 'click'])
    addEventListener(type, start, { capture: true, passive: true });

  const frame = new MessageChannel();
  frame.port1.onmessage = () => {
    if (!watch?.seen || watch.from === null) return;
    watch.done(performance.now() - watch.from);
    watch = null;
  };
  new ResizeObserver(() => {
    if (watch?.seen) frame.port2.postMessage(0);
  }).observe(box);
  new MutationObserver(() => {
    if (!watch || watch.seen || watch.from === null || read() === watch.before) return;
    watch.seen = true;
    box.style.width = box.style.width === '1px' ? '2px' : '1px';
  }).observe(document.body, { subtree: true, childList: true, characterData: true });

  Object.assign(globalThis, {
    /** Waits for a quiet moment, but not for long, as a drag does not either; then watches for the next change. */
    armProbe: async (/** @type {number} */ timeout) => {
      await new Promise((quiet) => requestIdleCallback(quiet, { timeout: 300 }));
      await new Promise((later) => setTimeout(later, 16 * Math.random())); // anywhere between two frames
      result = new Promise((done) => {
        watch = { before: read(), from: null, seen: false, done };
        setTimeout(() => done(null), timeout);
      });
    },
    probeResult: () => result,
  });
}
