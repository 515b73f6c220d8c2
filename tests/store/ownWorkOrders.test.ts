// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { standingOf } from '@/store/beside';
import { followHash, makeMine, returnToOwnWork } from '@/store/sessionActions';
import { close, leave, link, open, ownWages, setWages, state, wages } from './tabs';

/** The wages of one's own work; null = nothing was done yet. */
type Own = number | null;
type Step = (own: Own, value: number) => Promise<Own>;

const isBeside = () => standingOf(state()) !== 'own';

const STEPS: Record<string, Step> = {
  edit: async (own, value) => {
    const beside = isBeside();
    if (wages() === value) return own;
    setWages(value);
    // Without own work the first change makes a shared result one's own; else it stays beside it.
    return own === null || !beside ? value : own;
  },
  link: async (own, growth) => {
    await followHash(link(growth));
    return own;
  },
  'link in a new tab': async (own, growth) => {
    close();
    await open(link(growth));
    return own;
  },
  reload: async (own) => {
    leave();
    await open();
    return own;
  },
  'closed and opened': async (own) => {
    close();
    await open();
    return own;
  },
  'page of a role': async (own) => {
    leave();
    await open('', 'plumber');
    return own;
  },
  'back to my own work': async (own) => {
    if (own !== null && isBeside()) await returnToOwnWork();
    return own;
  },
  'make this mine': async (own) => {
    if (!['shared', 'changed'].includes(standingOf(state()))) return own; // not offered
    await makeMine();
    return wages();
  },
};

const step = fc.record({
  name: fc.constantFrom(...Object.keys(STEPS)),
  // Values that neither untouched role has: those are nobody's work.
  value: fc.constantFrom(-2, 1, 2),
});

afterEach(close);

test('in every order of edits, links, role pages, reloads and tabs own work is where it was left', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), async (steps) => {
      close();
      localStorage.clear();
      await open();
      let own: Own = null;
      for (const { name, value } of steps) {
        own = await STEPS[name]!(own, value);
        window.dispatchEvent(new Event('pagehide'));
        if (own === null) continue;
        expect(ownWages()).toBe(own);
        if (!isBeside()) expect(wages()).toBe(own);
      }
      if (own === null || !isBeside()) return;
      await returnToOwnWork();
      expect(wages()).toBe(own);
    }),
    { numRuns: 150 },
  );
});
