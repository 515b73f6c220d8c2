const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchstart', 'scroll'] as const;

/** Without any sign the rest comes then: for find-in-page, printing, and the network going away. */
const WAIT_MS = 4000;

let sign: Promise<void> | undefined;

function wait(): Promise<void> {
  // Pages that are rendered ahead of time hold everything.
  if (typeof document === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    const options = { passive: true, capture: true };
    const notice = () => {
      clearTimeout(timer);
      for (const kind of SIGNS) window.removeEventListener(kind, notice, options);
      resolve();
    };
    const timer = setTimeout(notice, WAIT_MS);
    for (const kind of SIGNS) window.addEventListener(kind, notice, options);
    // A page that is scrolled already has somebody; earlier, to ask would lay the whole page out.
    requestAnimationFrame(() => window.scrollY > 0 && notice());
  });
}

/** The first sign of a person (a key, a pointer, a scroll), or a quiet while; the same for all. */
export function firstSign(): Promise<void> {
  sign ??= wait();
  return sign;
}
