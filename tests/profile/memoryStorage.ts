import { afterEach, beforeEach, vi } from 'vitest';

/** Storage as browsers have it, in memory; it can be full, and it can be blocked. */
export class MemoryStorage {
  readonly #texts = new Map<string, string>();
  /** How many characters all texts may have together. */
  room = Infinity;
  blocked = false;

  getItem(key: string): string | null {
    this.#refuseIfBlocked();
    return this.#texts.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#refuseIfBlocked();
    const text = String(value); // as browsers do, even of null
    const others = [...this.#texts].filter(([other]) => other !== key);
    const used = others.reduce((sum, [, each]) => sum + each.length, 0);
    if (used + text.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.#texts.set(key, text);
  }

  removeItem(key: string): void {
    this.#refuseIfBlocked();
    this.#texts.delete(key);
  }

  /** Everything that is kept, by key. */
  all(): Record<string, string> {
    return Object.fromEntries(this.#texts);
  }

  #refuseIfBlocked(): void {
    if (this.blocked) throw new DOMException('blocked', 'SecurityError');
  }
}

/** A new browser before each test: what it keeps for good, and for this tab. */
export function inFreshBrowser() {
  const browser = { local: new MemoryStorage(), tab: new MemoryStorage() };
  beforeEach(() => {
    browser.local = new MemoryStorage();
    browser.tab = new MemoryStorage();
    vi.stubGlobal('localStorage', browser.local);
    vi.stubGlobal('sessionStorage', browser.tab);
    vi.stubGlobal('window', new EventTarget());
  });
  afterEach(() => vi.unstubAllGlobals());
  return browser;
}

/** What a browser tells the other tabs when one of them changed a key; null = all of them. */
export function changedElsewhere(key: string | null, newValue: string | null): void {
  window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
}
