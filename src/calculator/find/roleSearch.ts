import { roleIndex } from '@/data/library';
import { roleNames } from '@/data/roleNames';
import sectors from '@/data/sectors.json';
import { prepareRoleSearch } from './searchRoles';

const sectorNames = new Map(sectors.map((sector) => [sector.id, sector.name]));

export const sectorName = (id: string): string => sectorNames.get(id) ?? id;

/** The one search of this page, over the whole library, once it is built. */
export const roleSearch = prepareRoleSearch({ roles: roleIndex, namesOf: roleNames, sectorName });

/** Sectors that have roles, with their roles by title. */
export const sectorsWithRoles = sectors.flatMap(({ id, name }) => {
  const roles = roleIndex
    .filter((role) => role.sector === id)
    .sort((a, b) => a.title.localeCompare(b.title));
  return roles.length > 0 ? [{ id, name, roles }] : [];
});
