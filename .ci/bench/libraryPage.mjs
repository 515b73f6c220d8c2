// @ts-check

/** The page that searches and suggests in a browser, built from a copy's own sources. */
export const LIBRARY_HTML = `<!doctype html><meta charset="utf-8"><title>library</title>
<script type="module" src="./bench-library.ts"></script>`;

export const LIBRARY_SCRIPT = `
import { defaultRole } from '@/data/defaultRole';
import { roleInputs } from '@/data/roleInputs';
import { betterRoles } from '@/store/betterRoles';
import { prepareJobSearch } from '@/calculator/find/search/prepareJobSearch';

const timed = async (work) => {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
};
const pause = () => new Promise((done) => setTimeout(done, 4));

// Longest stretch in which nobody else had a turn while something is prepared in slices.
async function longestBlock(work) {
  let last = performance.now();
  let longest = 0;
  let over = false;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!over) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  const { ms } = await timed(work);
  await pause();
  over = true;
  return { ms, longest };
}

async function searches(search, words) {
  const times = [];
  for (const word of words) {
    for (let length = 1; length <= word.length; length += 1) {
      const typed = word.slice(0, length);
      times.push({ typed, ms: (await timed(() => [search.find(typed), search.meanings(typed)])).ms });
      await pause();
    }
  }
  return times;
}

async function suggestions(library) {
  const inputs = roleInputs(defaultRole);
  const skills = defaultRole.skills.map((skill) => skill.id);
  const times = [];
  for (let turn = 0; turn < 25; turn += 1) {
    const [first, second, ...rest] = inputs.tasks;
    const tasks = [{ ...first, time: first.time + turn / 10 }, { ...second, time: second.time - turn / 10 }, ...rest];
    times.push((await timed(() => betterRoles(library, defaultRole, { ...inputs, tasks }, skills))).ms);
    await pause();
  }
  return times;
}

globalThis.measureLibrary = async (words) => {
  const index = await timed(() => import('@/data/library'));
  const { searchedRoles } = await import('@/calculator/find/roleSearch');
  const everyday = (await import('@/data/titles/everyday.json')).default;
  const bySoc = (await import('@/data/titles/jobTitles.json')).default;
  const { roleIndex } = index.result;
  let search;
  const preparing = await longestBlock(async () => {
    search = await prepareJobSearch(searchedRoles, { everyday, bySoc });
  });
  await searches(search, words); // compiled by then, as after the first words that somebody types
  return {
    roles: roleIndex.length,
    indexMs: index.ms,
    preparing,
    searches: await searches(search, words),
    suggestions: await suggestions(roleIndex),
  };
};
`;
