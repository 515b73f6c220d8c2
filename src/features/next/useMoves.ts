import { useMemo } from 'react';
import { roleIndex } from '@/data/library';
import { betterRoles, type BetterRoles } from '@/store/betterRoles';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';

/** Every better role of the library for the person on screen. */
export function useMoves(): BetterRoles {
  const { inputs } = useResult();
  const role = useStore((state) => state.role);
  const skills = useStore((state) => state.profile.skills);
  return useMemo(() => betterRoles(roleIndex, role, inputs, skills), [inputs, role, skills]);
}
