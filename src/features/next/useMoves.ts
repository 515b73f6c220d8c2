import { useMemo } from 'react';
import { educationStep } from '@/data/education';
import { roleIndex } from '@/data/library';
import { reachOf, suggest, type Transition } from '@/engine';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';

/** Below this fit × reach a role counts as far from somebody's skills and education (ours). */
const NEAR = 0.2;

/** Every better role, split into those within reach and those far away. */
export function useMoves(): { near: Transition[]; far: Transition[] } {
  const { inputs } = useResult();
  const role = useStore((state) => state.role);
  const skills = useStore((state) => state.profile.skills);
  return useMemo(() => {
    const from = {
      educationStep: educationStep(role.figures?.typicalEducation ?? ''),
      level: role.seniority.level,
    };
    const targets = roleIndex
      .filter((target) => target.id !== role.id)
      .map((target) => {
        const to = { educationStep: educationStep(target.education), level: target.level };
        return { ...target, reach: reachOf(from, to) };
      });
    const moves = suggest(inputs, skills, targets);
    const isNear = (move: Transition) => move.fit * move.reach >= NEAR;
    return { near: moves.filter(isNear), far: moves.filter((move) => !isNear(move)) };
  }, [inputs, role, skills]);
}
