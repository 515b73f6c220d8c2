// @ts-check

/** @typedef {import('../../src/data/writtenRole.ts').WrittenRole} Role */

/**
 * Numbers 0 … 1 that are the same in every run (mulberry32).
 * @param {number} seed
 */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = ['ba', 'cor', 'den', 'fa', 'gri', 'hol', 'jun', 'ka', 'lem', 'mar', 'no', 'pel'];

/**
 * A word that no role has, such as a field of work: every role gets one, so that the search knows as
 * many words as a library of that size would have.
 * @param {number} number
 */
function madeUpWord(number) {
  let word = '';
  for (let rest = number + 12; rest > 0; rest = Math.floor(rest / 12)) {
    word += SYLLABLES[rest % 12];
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * @param {Role} template
 * @param {number} number
 * @param {() => number} random
 * @param {readonly string[]} skillIds
 * @returns {Role}
 */
function variation(template, number, random, skillIds) {
  const pick = (/** @type {number} */ count) => Math.floor(random() * count);
  const shuffled = template.tasks.map((task) => task.time).sort(() => random() - 0.5);
  const word = madeUpWord(number % 600);
  const own = template.skills.map(({ id }) => id);
  /** @type {Set<string>} */
  const skills = new Set();
  while (skills.size < own.length) {
    const from = random() < 0.7 ? own : skillIds;
    skills.add(from[pick(from.length)] ?? '');
  }
  return {
    ...template,
    id: `${template.id.slice(0, 40)}-${number}`,
    title: `${word} ${template.title}`,
    aliases: template.aliases.map((alias) => `${word} ${alias}`),
    ladder: {},
    tasks: template.tasks.map((task, index) => ({
      ...task,
      time: shuffled[index] ?? task.time,
      score: Math.min(5, Math.max(1, task.score + pick(3) - 1)),
    })),
    skills: [...skills].map((id) => ({ id, weight: 1 + pick(3) })),
    growth: { ...template.growth, value: pick(5) - 2 },
  };
}

/**
 * A library of made-up roles, as large and as varied as real ones: each is a real role with another
 * week, other skills, another market and names of its own. The first is real, as the page opens it.
 * @param {readonly Role[]} real The first of them is kept as it is.
 * @param {readonly string[]} skillIds
 * @param {number} count
 * @returns {Role[]}
 */
export function syntheticLibrary(real, skillIds, count) {
  const random = randomFrom(2026);
  return Array.from({ length: count }, (_, number) => {
    const template = /** @type {Role} */ (real[number % real.length]);
    return number === 0 ? template : variation(template, number, random, skillIds);
  });
}
