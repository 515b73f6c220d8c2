import { createContext, use } from 'react';
import { en } from './languages/en';

/** Texts of one language as the type of any language. */
export type Widen<T> = T extends string
  ? string
  : T extends () => Promise<infer Part>
    ? () => Promise<Widen<Part>>
    : T extends (...values: infer V) => string
      ? (...values: V) => string
      : { [K in keyof T]: Widen<T[K]> };

/** Every visible word of the interface, under typed keys; one object per language. */
export type Messages = Widen<typeof en>;

const MessagesContext = createContext<Messages>(en);

/** Puts another language in place of English for everything below it. */
export const MessagesProvider = MessagesContext.Provider;

/** The words of the language on screen. */
export const useMessages = (): Messages => use(MessagesContext);

let onScreen: Messages = en;

/** Which language's late words are loaded from now on. */
export function setLanguage(messages: Messages): void {
  onScreen = messages;
}

/** Brings the words of what is below the first screen; what needs them waits for it (`app/lately`). */
export async function loadLateWords(): Promise<void> {
  Object.assign(onScreen, await onScreen.parts.late());
}

type Parts = Messages['parts'];

/** What a part of the product says, in one language. */
export type PartMessages<P extends keyof Parts> = Awaited<ReturnType<Parts[P]>>;

/** How long a failure is remembered, in milliseconds. */
const FORGOTTEN_MS = 500;

const loading = new WeakMap<() => Promise<unknown>, Promise<unknown>>();

function loadPart(load: () => Promise<unknown>): Promise<unknown> {
  const known = loading.get(load);
  if (known) return known;
  const words = load();
  loading.set(load, words);
  words.then(
    // In the way in which React marks a promise that it has waited for: `use` gives it at once.
    (value) => Object.assign(words, { status: 'fulfilled', value }),
    // Asked for again when it is wanted again, which is not while this failure is being told.
    () => setTimeout(() => loading.delete(load), FORGOTTEN_MS),
  );
  return words;
}

/** The words of a part that is loaded when it is opened; suspends until they are there. */
export function usePartMessages<P extends keyof Parts>(part: P): PartMessages<P> {
  return use(loadPart(useMessages().parts[part]) as Promise<PartMessages<P>>);
}

/** Loads a part's words beforehand: what cannot wait for them (paper) finds them there. */
export async function preloadPart(part: keyof Parts): Promise<void> {
  await loadPart(onScreen.parts[part]);
}
