import { assess, suggest, transition, type PersonalInputs, type Transition } from '@/engine';
import { completeRole } from '../completeRole';
import { originOf } from '../place';
import { roleInputs } from '../roleInputs';
import type { Role } from '../schema';
import type { WrittenRole } from '../writtenRole';
import { targetOf } from './movesReport';

/** So many of the better roles that are no move yet are listed. */
const ALMOST = 8;

const asLine = (move: Transition) =>
  [
    `  ${move.isNear ? 'move  ' : 'almost'} ${move.roleId} ${move.shown.toFixed(1)} ${move.zone}`,
    move.relation.kind,
    `fit ${move.fit.toFixed(2)}`,
    `reach ${move.reach.value.toFixed(2)} ${move.reach.factors.map(({ kind }) => kind).join(' ')}`,
    `has ${move.skillsHeld.map(({ id }) => id).join(', ') || 'nothing'}`,
    `lacks ${move.skillsToLearn.map(({ id, weight }) => `${id} ${weight}`).join(', ')}`,
  ].join(' · ');

/**
 * For each role asked for, or each with fewer than three next steps: its skills, its moves, and the
 * better roles that are related or share most, with what they lack. Roles have passed the schema.
 */
export function movesOf(files: readonly WrittenRole[], ids: readonly string[]): string[] {
  const roles = files.map(completeRole);
  const library = roles.map(targetOf);
  const linesOf = (role: Role): string[] => {
    const held = role.skills.map(({ id }) => id);
    const personal: PersonalInputs = { ...roleInputs(role), from: originOf(role) };
    const { next } = suggest(personal, held, library);
    if (ids.length === 0 && next.length >= 3) return [];
    const told = new Set(next.map(({ roleId }) => roleId));
    const almost = library
      .filter(({ id }) => id !== role.id && !told.has(id))
      .map((target) => transition(personal, held, target, library))
      .filter(({ gain }) => gain >= 5)
      .sort((a, b) => likeness(b) - likeness(a))
      .slice(0, ALMOST);
    const skills = role.skills.map(({ id, weight }) => `${id} ${weight}`).join(', ');
    const head = `${role.id} ${assess(personal).shown.toFixed(1)} · ${next.length} next steps · ${skills}`;
    return [head, ...next.slice(0, 5).map(asLine), ...almost.map(asLine)];
  };
  return roles.filter(({ id }) => ids.length === 0 || ids.includes(id)).flatMap(linesOf);
}

/** How much speaks for a move, whether or not enough skills are shared. */
const likeness = ({ fit, relation, reach }: Transition) =>
  (1 - (1 - fit) * (1 - relation.value)) * reach.value;
