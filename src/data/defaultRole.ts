import type { Role } from './schema';
import backend from './roles/backend-api-developer.json';

/** The role that the first screen shows; the only one that is part of the first load. */
export const defaultRole = backend as unknown as Role;
