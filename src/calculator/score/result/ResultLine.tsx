import { isOwnRole } from '@/data/ownRole';
import { ScoreLine } from '@/charts/ScoreLine';
import { useMessages } from '@/i18n/messages';
import { useWhose } from '@/store/beside';
import { useResult } from '@/store/derived';
import { useCertainty } from '@/store/derivedCertainty';
import { later } from '@/store/later';
import { useStore } from '@/store/store';

/** Where the whole library stands, once that is there; the line does without. */
const useLibrary = later(async () => (await import('@/data/scoreMarks')).scoreMarks);

/** The person and the typical score on the 0–100 line, among all roles. */
export function ResultLine() {
  const t = useMessages();
  const { base, personal } = useResult();
  const own = useStore((state) => isOwnRole(state.role));
  const whose = useWhose();
  const compared = own ? personal : base;
  const library = useLibrary();
  const { certainty, isLate } = useCertainty();
  return (
    <figure className="line-figure">
      <ScoreLine
        you={personal.shown}
        base={compared.shown}
        others={library?.at ?? []}
        range={certainty ? { low: certainty.low, high: certainty.high, isLate } : undefined}
        labels={{
          you: t.whose[whose],
          base: t.score.typical,
          zones: [t.zones.RED.name, t.zones.YELLOW.name, t.zones.GREEN.name],
        }}
      />
      <figcaption className="visually-hidden">
        {t.score.line(personal.shown, compared.shown)} {library && t.result.others(library.roles)}
      </figcaption>
    </figure>
  );
}
