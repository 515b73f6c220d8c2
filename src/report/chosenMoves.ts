import { indexEntry } from '@/data/library';
import { toOneDecimal, zoneOf, type Transition, type Zone } from '@/engine';
import { titleOf } from '@/profile/baseProfile';
import { MOVES_CHOSEN, type ChosenMove, type ReportChoice } from '@/profile/reportChoice';
import { asOneList } from '@/store/betterRoles';
import { movesOf } from '@/store/derivedMoves';
import type { ReportGiven } from './given';
import { moveTitle } from './moveTitle';
import type { ReportResults } from './reportResults';
import { skillNames } from './skillNames';
import type { ReportWords } from './useReportWords';

/** A move as the first page shows it. */
export interface ShownMove {
  /** What the choice keeps of it. */
  chosen: ChosenMove;
  title: string;
  /** Null for a move in somebody's own words. */
  score: { shown: number; zone: Zone; gain: number } | null;
  /** Offered to whoever looks for it, never by itself. */
  isStepDown?: true;
  /** Names of the skills to learn that count most. */
  learn: string[];
}

/** As many moves as are suggested where nobody chose. */
const SUGGESTED = 3;
/** As many of the skills to learn as a line holds. */
const SKILLS_NAMED = 3;

export const moveKey = (move: ChosenMove): string =>
  'own' in move ? `own ${move.own}` : `role ${move.role}`;

function ofTransition(both: ReportWords, move: Transition): ShownMove {
  const { roleId, shown, zone, gain, skillsToLearn } = move;
  const learn = skillNames(skillsToLearn, SKILLS_NAMED);
  return {
    chosen: { role: roleId },
    title: moveTitle(both, move),
    score: { shown, zone, gain },
    learn,
  };
}

/** Doing the present role with AI, where a whole role is left of it. */
function withAi({ t }: ReportWords, given: ReportGiven, results: ReportResults): ShownMove[] {
  const { variant, result } = results;
  if (!variant) return [];
  const gain = toOneDecimal(variant.shown - result.personal.shown);
  return [
    {
      chosen: { role: given.role.id },
      title: t.next.levelUpText(titleOf(given.role, given.profile)),
      score: { ...variant, gain },
      learn: [],
    },
  ];
}

/** A role that was chosen and is not among the suggestions any more. */
function ofRole(role: string, results: ReportResults): ShownMove[] {
  const entry = indexEntry(role);
  if (!entry) return [];
  const { title, shown } = entry;
  const gain = toOneDecimal(shown - results.result.personal.shown);
  return [{ chosen: { role }, title, score: { shown, zone: zoneOf(shown), gain }, learn: [] }];
}

/** Everything that can be chosen: the role done with AI, next steps, Green roles, steps down. */
export function offeredMoves(
  both: ReportWords,
  given: ReportGiven,
  results: ReportResults,
): ShownMove[] {
  const moves = movesOf(given.role, given.profile);
  return [
    ...withAi(both, given, results),
    ...asOneList(moves).map((move) => ofTransition(both, move)),
    ...moves.stepsDown.map((move) => ({ ...ofTransition(both, move), isStepDown: true as const })),
  ];
}

/** The moves of the first page: the ones that were chosen, in their order, else the best offered. */
export function chosenMoves(
  { moves }: ReportChoice,
  offered: readonly ShownMove[],
  results: ReportResults,
): ShownMove[] {
  if (!moves) {
    const better = offered.filter(({ score, isStepDown }) => score!.gain > 0 && !isStepDown);
    return better.slice(0, SUGGESTED);
  }
  const byKey = new Map(offered.map((move) => [moveKey(move.chosen), move]));
  return moves.slice(0, MOVES_CHOSEN).flatMap((chosen) => {
    if ('own' in chosen) return [{ chosen, title: chosen.own, score: null, learn: [] }];
    const known = byKey.get(moveKey(chosen));
    return known ? [known] : ofRole(chosen.role, results);
  });
}
