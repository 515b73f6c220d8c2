import fc from 'fast-check';

/**
 * Every code point but halves of a pair, as a unit of `fc.string`; the package's own `binary` is the
 * same and takes a second to set up.
 */
export const codePoint = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((code) => String.fromCodePoint(code));
