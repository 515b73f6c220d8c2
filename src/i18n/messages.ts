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

const loading = new WeakMap<() => Promise<unknown>, Promise<unknown>>();

/** The words of a part that is loaded when it is opened; suspends until they are there. */
export function usePartMessages<P extends keyof Parts>(part: P): PartMessages<P> {
  const load = useMessages().parts[part];
  if (!loading.has(load)) loading.set(load, load());
  return use(loading.get(load) as Promise<PartMessages<P>>);
}
