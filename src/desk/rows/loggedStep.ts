import type { Profile } from '@/profile/schema';
import type { InputPath } from './model';

/** One input's way from a profile to the next one. */
export interface Step {
  path: InputPath;
  task?: string;
  from: number | null;
  to: number | null;
  /** The profile with this step and all those before it. */
  after: Profile;
}
