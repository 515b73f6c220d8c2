import { createContext, use } from 'react';
import { en } from './languages/en';

type Widen<T> = T extends string
  ? string
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
