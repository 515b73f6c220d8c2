import { createContext, use } from 'react';

/**
 * How much of what is one click away is there before the click: nothing (*asked*), everything
 * although it is closed, for find-in-page (*closed*), or everything, open, for pages that nothing
 * can be clicked on (*open*).
 */
export type Shows = 'asked' | 'closed' | 'open';

const Everything = createContext<Shows>('asked');

export const EverythingProvider = Everything.Provider;

export const useShows = (): Shows => use(Everything);
