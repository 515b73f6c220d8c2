import { useState } from 'react';
import { isOwnRole } from '@/data/ownRole';
import { useMessages } from '@/i18n/messages';
import { baseOf } from '@/store/derived';
import { useStore } from '@/store/store';
import { resetWeek } from '@/store/weekActions';
import { Dialog } from '@/ui/Dialog';
import { Late } from '@/ui/Late';
import { loadable } from '@/ui/loadable';

const ThreeAnswers = loadable(
  async () => (await import('@/calculator/find/ThreeAnswers')).ThreeAnswers,
);

const MeasureDialog = loadable(
  async () => (await import('@/calculator/measure/MeasureDialog')).MeasureDialog,
);
const MeasuredLine = loadable(
  async () => (await import('@/calculator/measure/MeasuredLine')).MeasuredLine,
);

/** How long the week is, the questions that make it the person's own, and the way back. */
export function WeekTools() {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const tasks = useStore((state) => state.profile.tasks);
  const hoursPerWeek = useStore((state) => state.profile.hoursPerWeek);
  const isMeasured = useStore((state) => state.profile.measured);
  const [asking, setAsking] = useState(false);
  const [measuring, setMeasuring] = useState<boolean>();
  const own = isOwnRole(role);
  const changed = !own && JSON.stringify(tasks) !== JSON.stringify(baseOf(role).tasks);
  const close = () => setAsking(false);
  return (
    <span className="week-tools">
      <span className="hint">{t.score.week.hours(hoursPerWeek)}</span>
      {changed && (
        <button type="button" className="quiet" onClick={resetWeek}>
          {t.week.reset}
        </button>
      )}
      {!own && (
        <button
          type="button"
          className="quiet"
          aria-haspopup="dialog"
          onClick={() => setAsking(true)}
        >
          {t.score.week.questions}
        </button>
      )}
      <button
        type="button"
        className="quiet"
        aria-haspopup="dialog"
        onClick={() => setMeasuring(true)}
      >
        {t.score.week.measure}
      </button>
      {isMeasured && (
        <Late>
          <MeasuredLine />
        </Late>
      )}
      {measuring !== undefined && (
        <Late>
          <MeasureDialog open={measuring} onClose={() => setMeasuring(false)} />
        </Late>
      )}
      <Dialog label={t.score.answers.title} closeLabel={t.find.close} open={asking} onClose={close}>
        <Late waiting={<p>{t.app.loading}</p>}>
          <ThreeAnswers onDone={close} />
        </Late>
      </Dialog>
    </span>
  );
}
