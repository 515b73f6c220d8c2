import { MODIFIERS, type Attribution } from '@/engine';

const PARTS = ['tasks', ...MODIFIERS, 'cap'] as const;

/** The parts that have something to say; the cap only where it bites. */
export function partsShown(attribution: Attribution) {
  return PARTS.filter((part) => part !== 'cap' || Math.abs(attribution.cap) > 1e-9);
}
