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

/** How long the week is, the questions that make it the person's own, and the way back. */
export function WeekTools() {
  const t = useMessages();
  const role = useStore((state) => state.role);
  const tasks = useStore((state) => state.profile.tasks);
  const hoursPerWeek = useStore((state) => state.profile.hoursPerWeek);
  const [asking, setAsking] = useState(false);
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
      <Dialog label={t.score.answers.title} closeLabel={t.find.close} open={asking} onClose={close}>
        <Late waiting={<p>{t.app.loading}</p>}>
          <ThreeAnswers onDone={close} />
        </Late>
      </Dialog>
    </span>
  );
}
