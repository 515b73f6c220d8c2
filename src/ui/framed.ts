/** Is there a page of somebody's around this one? */
export const isFramed = (): boolean => window.top !== window.self;
