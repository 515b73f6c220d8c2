/** Does the person ask for a page that does not move? */
export const noMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
