import { ownRole } from '@/data/ownRole';
import { baseProfile } from '@/profile/baseProfile';

/** A job of somebody's own words, with tasks by the ids that all such jobs have. */
const described = (title: string, ...names: string[]) => ({
  role: ownRole,
  profile: {
    ...baseProfile(ownRole),
    title,
    tasks: names.map((name, index) => ({
      id: `own-${index + 1}`,
      name,
      time: 100 / names.length,
      score: 3,
      bucket: 'augmented' as const,
    })),
  },
});

export const BAKER = described('Baker', 'Baking', 'Cleaning', 'Selling');
export const TUTOR = described('Tutor', 'Teaching', 'Marking', 'Planning');
