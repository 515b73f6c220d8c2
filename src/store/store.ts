import { createContext, use, useSyncExternalStore } from 'react';
import { temporal } from 'zundo';
import { createStore } from 'zustand/vanilla';
import { defaultRole } from '@/data/defaultRole';
import type { Role } from '@/data/schema';
import { baseProfile } from '@/profile/baseProfile';
import { stampOf } from '@/profile/baseStamp';
import type { Profile } from '@/profile/schema';
import type { State } from './state';

export type * from './state';

type Remembered = Pick<State, 'role' | 'profile' | 'base' | 'whatIf' | 'arrival' | 'beside'>;

/** The person's own profile, which is saved and kept: a what-if is not theirs before they keep it. */
export const ownProfile = ({ whatIf, profile }: Pick<State, 'profile' | 'whatIf'>): Profile =>
  whatIf ?? profile;

/** Edits of the same value within this time are one step of undo. */
const ONE_STEP_MS = 1000;

let lastEdit = { label: '', at: -Infinity };
let heldSince = Infinity;
let startsNewStep = true;

// What a finger or the mouse does before it lets go is one step of undo, however long it pauses.
for (const kind of ['pointerdown', 'pointerup', 'pointercancel'])
  globalThis.addEventListener?.(
    kind,
    () => (heldSince = kind === 'pointerdown' ? performance.now() : Infinity),
    true,
  );

/** What led to what is on screen: the label of an edit, `undo` or `redo`. */
export const lastLabel = (): string => lastEdit.label;

/** Says which value the next change edits, so that a drag becomes one step of undo. */
export function beginEdit(label: string): void {
  const now = performance.now();
  const goesOn = lastEdit.at >= heldSince || now - lastEdit.at <= ONE_STEP_MS;
  startsNewStep = label !== lastEdit.label || !goesOn;
  lastEdit = { label, at: now };
}

/** The one store: inputs only; every result is derived from them (`derived.ts`). */
const store = createStore<State>()(
  temporal(
    (): State => ({
      role: defaultRole,
      profile: baseProfile(defaultRole),
      base: stampOf(defaultRole),
      example: false,
      whatIf: null,
      locked: [],
      balanceWith: null,
      arrival: 0,
      beside: null,
      notices: [],
      versions: { list: [], storage: 'saved' },
      comparison: { columns: ['you', 'variant'], shared: [] },
      atDesk: null,
    }),
    {
      limit: 200,
      partialize: ({ role, profile, base, whatIf, arrival, beside }): Remembered => ({
        role,
        profile,
        base,
        whatIf,
        arrival,
        beside,
      }),
      equality: (past, now) =>
        past.profile === now.profile &&
        past.whatIf === now.whatIf &&
        past.base === now.base &&
        past.beside === now.beside,
      handleSet: (record) => (past) => {
        if (startsNewStep) record(past);
      },
    },
  ),
);

/** The state that a page's HTML shows; parts of it that come to life later still begin from it. */
let served = store.getState();

/** Starts a page from a role's untouched profile: there is nothing to undo yet. */
export function startFrom(role: Role, example = false): void {
  store.setState({ role, profile: baseProfile(role), base: stampOf(role), example });
  store.temporal.getState().clear();
  served = store.getState();
}

/** The state that a part of the page shows; null = the newest (`store/Behind`). */
export const StateShown = createContext<State | null>(null);

function useSelected<T>(select: (state: State) => T): T {
  const shown = use(StateShown);
  return useSyncExternalStore(
    store.subscribe,
    () => select(shown ?? store.getState()),
    () => select(shown ?? served),
  );
}

/** A stored field of the state, as a hook; selectors return stored fields, never fresh objects. */
export const useStore = Object.assign(useSelected, store);
