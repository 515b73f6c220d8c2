import { useEffect, useState } from 'react';
import { defaultRole } from '@/data/defaultRole';
import { indexEntry } from '@/data/library';
import { usePartMessages } from '@/i18n/messages';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import { betterRoles } from '@/store/betterRoles';
import { loadLibrary, loadRole } from '../frame/embedData';

/** Ids of the roles that the method allows from a job with its usual week. Rejects without a network. */
async function allowedFrom(id: string): Promise<ReadonlySet<string>> {
  const [library, role] = await Promise.all([loadLibrary(), loadRole(id)]);
  const base = baseProfile(role);
  const { next, stepsDown } = betterRoles(library.roles, role, profileInputs(base), base.skills);
  return new Set([...next, ...stepsDown].map(({ roleId }) => roleId));
}

interface MovesShownProps {
  /** Id of the role that the embed begins with; empty = the calculator's own first role. */
  role: string;
  named: readonly string[];
}

/** Which of the named roles somebody with the usual week of the job would see, and which not. */
export function MovesShown({ role, named }: MovesShownProps) {
  const t = usePartMessages('builder');
  const id = role === '' ? defaultRole.id : role;
  const [found, setFound] = useState<{ id: string; allowed: ReadonlySet<string> }>();
  const isAsked = named.length > 0 && indexEntry(id) !== undefined;
  useEffect(() => {
    if (!isAsked) return;
    let wanted = true;
    allowedFrom(id).then(
      (allowed) => wanted && setFound({ id, allowed }),
      () => undefined, // the choice works without it
    );
    return () => {
      wanted = false;
    };
  }, [id, isAsked]);
  const allowed = found?.id === id && found.allowed;
  const titles = (ids: readonly string[]) =>
    ids.flatMap((each) => indexEntry(each)?.title ?? []).map((title) => `“${title}”`);
  return (
    <p className="hint" role="status">
      {isAsked &&
        allowed &&
        t.movesShown(
          indexEntry(id)!.title,
          titles(named.filter((each) => allowed.has(each))),
          titles(named.filter((each) => !allowed.has(each))),
        )}
    </p>
  );
}
