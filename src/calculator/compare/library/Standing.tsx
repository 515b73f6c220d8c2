import { jobStanding } from '@/data/jobStanding';
import { US_EMPLOYMENT } from '@/data/usEmployment';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { medianScore, scoredRoles } from './scoredRoles';

/** Where the person's score stands among US workers, and among the roles of the library. */
export function Standing() {
  const t = useMessages();
  const { shown } = useResult().personal;
  const { higher, lower, covered } = jobStanding(shown);
  const below = scoredRoles.filter((role) => role.shown < shown).length;
  return (
    <>
      <p className="big-line">{t.library.standing(higher, lower)}</p>
      <p>
        {t.library.place(below, scoredRoles.length, shown, medianScore(scoredRoles) ?? 0)}{' '}
        {t.library.covered(covered, US_EMPLOYMENT.year)}
      </p>
    </>
  );
}
