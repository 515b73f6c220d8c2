import skills from 'virtual:role-skills';
import { withSkills, type MoveEntry } from './indexCodec';
import { roleIndex } from './library';

/** The library with its skills, for moves alone. Import it only dynamically, like the index. */
export const moveIndex: readonly MoveEntry[] = roleIndex.map((entry, index) =>
  withSkills(entry, skills[index]!),
);
