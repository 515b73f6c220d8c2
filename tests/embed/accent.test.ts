import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, usedAccent } from '@/embed/frame/accent';

const PAGES = { light: '#faf8f4', dark: '#1c2027' } as const;

test('contrast is WCAG’s: black on white 21, equal colours 1, and a published pair between', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#123456', '#123456')).toBe(1);
  // #777 on white is the well-known near miss of 4.5: (1.05) / (0.1845 + 0.05) = 4.478
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
});

test('a readable accent stays as it is', () => {
  expect(usedAccent('#1f5f7a', 'light')).toMatchObject({ accent: '#1f5f7a', fill: '#1f5f7a' });
});

test('a light brand stays on its button, with dark text; only links are darkened', () => {
  const { accent, fill, onFill, wantedContrast } = usedAccent('#ffcc00', 'light');
  expect([fill, onFill]).toEqual(['#ffcc00', '#000000']);
  expect(accent).not.toBe('#ffcc00');
  expect(wantedContrast).toBeLessThan(4.5);
  expect(usedAccent('#ffcc00', 'dark').accent).toBe('#ffcc00');
});

test('every accent becomes readable on its page, and so does what is written on it', () => {
  const hex = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(hex, fc.constantFrom('light', 'dark'), (wanted, scheme) => {
      const used = usedAccent(wanted, scheme);
      expect(contrast(used.accent, PAGES[scheme])).toBeGreaterThanOrEqual(4.5);
      expect(contrast(used.accent, used.on)).toBeGreaterThanOrEqual(4.5);
      expect(used.fill).toBe(wanted);
      expect(contrast(used.fill, used.onFill)).toBeGreaterThanOrEqual(4.5);
      // It is changed exactly where it could not be read.
      expect(used.accent === wanted).toBe(used.wantedContrast >= 4.5);
    }),
  );
});
