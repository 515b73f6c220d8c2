import { useEffect, useState } from 'react';
import { loadRole } from '@/data/roleFiles';
import type { Role } from '@/data/schema';

/** A role's file, once it has come; what needs it stays away until then, and if it cannot come. */
export function useRoleFile(id: string): Role | undefined {
  const [role, setRole] = useState<Role>();
  useEffect(() => {
    let wanted = true;
    loadRole(id).then(
      (loaded) => wanted && setRole(loaded),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [id]);
  return role;
}
