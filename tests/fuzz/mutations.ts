import fc from 'fast-check';

/** Ways to damage a text, and values that nobody meant to write into JSON. */

type Change = (text: string) => string;

const at = (text: string, part: number) => Math.floor(part * text.length);
const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const ODD = [
  ...['\0', '\u202e', '\ufeff', '\ud800', '\udfff', 'é', '\u0301'.repeat(50), '👩‍👩‍👧‍👧', '\u2028'],
  ...['"', '\\', '{', '}', '[', ']', ',', ';', '\n', '\r', '\t', '%', '#', '&', '=', '.', "'"],
];

const changes: fc.Arbitrary<Change> = fc.oneof(
  // one sign is another
  fc.tuple(part, fc.integer({ min: 0, max: 0xff })).map(([where, code]): Change => (text) => {
    const from = at(text, where);
    return text.slice(0, from) + String.fromCharCode(code) + text.slice(from + 1);
  }),
  // a piece is missing
  fc.tuple(part, part).map(([where, much]): Change => (text) => {
    const from = at(text, where);
    return text.slice(0, from) + text.slice(from + at(text.slice(from), much * much));
  }),
  // a piece is there again
  fc.tuple(part, fc.nat(200), fc.nat(50)).map(([where, length, times]): Change => (text) => {
    const from = at(text, where);
    const piece = text.slice(from, from + length).repeat(times);
    return text.slice(0, from) + piece + text.slice(from);
  }),
  // a piece stands elsewhere
  fc.tuple(part, part, fc.nat(200)).map(([where, to, length]): Change => (text) => {
    const from = at(text, where);
    const piece = text.slice(from, from + length);
    const rest = text.slice(0, from) + text.slice(from + length);
    return rest.slice(0, at(rest, to)) + piece + rest.slice(at(rest, to));
  }),
  // signs of elsewhere
  fc.tuple(part, fc.constantFrom(...ODD)).map(([where, sign]): Change => (text) => {
    const from = at(text, where);
    return text.slice(0, from) + sign + text.slice(from);
  }),
);

/** A text after one to four changes. */
export const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(changes, { minLength: 1, maxLength: 4 })
    .map((list) => list.reduce((changed, change) => change(changed), text));

const nested = (open: string, close: string, depth: number) =>
  open.repeat(depth) + close.repeat(depth);

/** JSON as it stands in a file: `JSON.stringify` would not write most of it. */
const HOSTILE = [
  ...['1e309', '-1e309', '-0', '0', '1', '-1', '101', '1e-320', '0.1', '2', '9007199254740993'],
  ...['null', 'true', '""', '" "', '"__proto__"', '"constructor"', '"toString"', '"NaN"'],
  ...['[]', '{}', '[null]', '{"__proto__":{"polluted":1}}', '{"length":1e9}', '{"then":1}'],
  ...['{"constructor":{"prototype":{"polluted":1}}}', '"\\ud800"', '"\\u0000"', '"2026-13-45"'],
  nested('[', ']', 200),
  nested('[', ']', 5000),
  nested('{"a":', '}', 300).replace('}', '1}'),
  JSON.stringify('x'.repeat(10_000)),
  JSON.stringify('x'.repeat(900_000)),
  JSON.stringify(Array(10_000).fill(0)),
  JSON.stringify(Object.fromEntries(Array.from({ length: 3000 }, (_, key) => [`k${key}`, key]))),
];

const HOSTILE_KEYS = ['__proto__', 'constructor', 'toString', 'length', '', 'id', 'role', 'tasks'];

/** Where values stand in JSON: the start and end of each of them, in its text. */
function valuesIn(text: string): [from: number, to: number][] {
  const found: [number, number][] = [];
  const write = (value: unknown, offset: number): number => {
    const length = JSON.stringify(value).length;
    found.push([offset, offset + length]);
    let inside = offset + 1;
    if (Array.isArray(value)) {
      for (const item of value) inside += write(item, inside) + 1;
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        inside += JSON.stringify(key).length + 1;
        inside += write(item, inside) + 1;
      }
    }
    return length;
  };
  write(JSON.parse(text), 0);
  return found;
}

/** JSON in which up to three values are hostile ones, or a key is. */
export function swapped(json: string): fc.Arbitrary<string> {
  const values = valuesIn(json);
  const objects = values.filter(([from]) => json[from] === '{');
  const value = fc.constantFrom(...HOSTILE);
  const swap = fc
    .tuple(fc.constantFrom(...values), value)
    .map(([[from, to], hostile]) => ({ from, to, text: hostile }));
  const add = fc
    .tuple(fc.constantFrom(...objects), fc.constantFrom(...HOSTILE_KEYS), value)
    .map(([[from], key, hostile]) => {
      const comma = json[from + 1] === '}' ? '' : ',';
      return { from: from + 1, to: from + 1, text: `${JSON.stringify(key)}:${hostile}${comma}` };
    });
  return fc.array(fc.oneof(swap, add), { minLength: 1, maxLength: 3 }).map((list) => {
    const [first, ...others] = list.sort((a, b) => b.from - a.from);
    let changed = json;
    let untouchedTo = Infinity;
    for (const { from, to, text } of [first!, ...others]) {
      if (to > untouchedTo) continue; // inside of what was swapped already
      changed = changed.slice(0, from) + text + changed.slice(to);
      untouchedTo = from;
    }
    return changed;
  });
}
