import { createContext, use } from 'react';
import { embed } from './languages/en/embed';
import type { Widen } from './messages';

/** Every word of the embed: small enough to come with it, in all languages. */
export type EmbedMessages = Widen<typeof embed>;

export const EMBED_LANGUAGES: Record<string, EmbedMessages> = { en: embed };

const EmbedContext = createContext<EmbedMessages>(embed);

export const EmbedMessagesProvider = EmbedContext.Provider;

/** The words of the embed in the language that the page asked for. */
export const useEmbedMessages = (): EmbedMessages => use(EmbedContext);
