import { afterEach, beforeEach, vi } from 'vitest';

/** Reports its target as on screen at once: jsdom has no layout. */
class ImmediateIntersectionObserver {
  readonly #listen: IntersectionObserverCallback;

  constructor(listen: IntersectionObserverCallback) {
    this.#listen = listen;
  }

  observe(target: Element): void {
    const entry = { isIntersecting: true, target } as IntersectionObserverEntry;
    this.#listen([entry], this as unknown as IntersectionObserver);
  }

  unobserve(): void {}
  disconnect(): void {}
}

function mediaQuery(media: string): Partial<MediaQueryList> {
  return { media, matches: false, addEventListener: () => {}, removeEventListener: () => {} };
}

const { loadLateWords } = await import('@/i18n/messages');
await loadLateWords(); // what is tested does not come through the doors that wait for them

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest');
  const { cleanup, configure } = await import('@testing-library/react');
  const { beginEdit, useStore } = await import('@/store/store');

  configure({ asyncUtilTimeout: 40_000 }); // as long as a slow machine needs; nobody waits for it elsewhere
  window.matchMedia = mediaQuery as typeof window.matchMedia;
  window.IntersectionObserver =
    ImmediateIntersectionObserver as unknown as typeof IntersectionObserver;

  beforeEach(() => {
    localStorage.clear();
    beginEdit('before the test');
    useStore.setState(useStore.getInitialState(), true);
    useStore.temporal.getState().clear();
  });

  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

// jsdom knows the element and not what opens it.
if (typeof HTMLDialogElement !== 'undefined' && !HTMLDialogElement.prototype.showModal) {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
