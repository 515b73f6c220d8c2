import { roleTasks } from '@/data/roleTasks';
import { searchedRoles } from '../roleSearch';
import type { DescribedRole } from './nearestToText';

/** Every role with the words of its tasks. */
export const describedRoles: readonly DescribedRole[] = searchedRoles.map((role) => ({
  id: role.id,
  names: [role.title, ...role.aliases],
  tasks: roleTasks.get(role.id) ?? '',
}));
