// @ts-check
import { bytesSection, costSection } from './reportBytes.mjs';
import { librarySection } from './reportLibrary.mjs';
import { engineSection, latencySection, paintSection, placesSection } from './reportTimes.mjs';

/** @typedef {ReturnType<typeof import('./machine.mjs').machineClass>} Machine */

/** @param {Machine} machine @param {number} runs @param {string} took */
function head(machine, runs, took) {
  const { date, cores, memory, cpu, system, node, browser, load } = machine;
  return `# Performance

Written by \`npm run bench\` on ${date}; the run took ${took}. Every figure is a median of ${runs} run${runs === 1 ? '' : 's'},
and stands beside its reference from the same run and its target. A figure of another machine says little; a
ratio says more.

Machine: ${cores} cores, ${memory}, ${cpu}, ${system}, Node ${node}, ${browser}. ${(load ?? 0).toFixed(1)} processes
were busy on average in the minute before.`;
}

/** @param {readonly string[]} notes */
const notesSection = (notes) =>
  notes.length === 0
    ? ''
    : `## What could not be measured\n\n${notes.map((note) => `- ${note}`).join('\n')}`;

/**
 * The whole report as Markdown; parts that were not measured are left out.
 * @param {{ machine: Machine, results: Record<string, any>, notes: string[], runs: number, took: string }} given
 */
export function report({ machine, results, notes, runs, took }) {
  const { engine, bytes, latency, paint, places, library, firstPicture } = results;
  const sections = [
    head(machine, runs, took),
    latency && latencySection(latency),
    paint && paintSection(paint),
    places && placesSection(places),
    bytes && bytesSection(bytes, firstPicture),
    bytes && costSection(bytes),
    library && librarySection(library),
    engine && engineSection(engine),
    notesSection(notes),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}
