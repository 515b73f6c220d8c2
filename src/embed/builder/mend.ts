import { isBareHost } from '../bareHost';

const withScheme = (text: string) => (isBareHost(text) ? `https://${text.trim()}` : text);

/** Fields whose texts can be put right without asking. */
export type Mendable = 'ctaUrl' | 'origin';

/**
 * What was meant by an address: `www.mysite.com/book` gets its `https://`, and of the address of a
 * site everything behind its name is left away. The text itself where there is nothing to put right.
 */
export const MEND: Record<Mendable, (text: string) => string> = {
  ctaUrl: withScheme,
  origin: (text) => {
    const whole = withScheme(text.trim());
    if (!/^https?:\/\/[^/?#]+[/?#]/i.test(whole)) return whole;
    try {
      return new URL(whole).origin;
    } catch {
      return text;
    }
  },
};
