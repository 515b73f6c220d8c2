import { LazyTornado } from '@/charts/LazyTornado';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { WhenNear } from '@/ui/WhenNear';
import type { InputRow } from './inputRows';
import { useStepWords } from './useStepWords';

/** What one step of each of these does, as bars to both sides of the score. */
export function StepPicture({ rows }: { rows: readonly InputRow[] }) {
  const t = useMessages();
  const { personal } = useResult();
  const { nameOf } = useStepWords();
  return (
    <>
      <WhenNear placeholder={<div className="chart-box tornado-box" />}>
        <LazyTornado
          middle={personal.score}
          rows={rows.map(({ path, down, up }) => ({
            label: nameOf(path),
            down: down && { to: down.score, crosses: down.crosses },
            up: up && { to: up.score, crosses: up.crosses },
          }))}
        />
      </WhenNear>
      <p className="hint" aria-hidden="true">
        {t.matters.chartHint(personal.shown)}
      </p>
      <p className="hint">{t.matters.tryThem}</p>
    </>
  );
}
