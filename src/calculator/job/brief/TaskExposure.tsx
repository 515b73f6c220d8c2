import { exposureOf, inPercent, type Task } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { DataTable } from '@/ui/DataTable';
import { Disclosure } from '@/ui/Disclosure';
import { PictureOrTable } from '@/ui/PictureOrTable';
import { ExposurePicture } from './ExposurePicture';

/** The tasks of the week by exposure, by the person's own scores and times. */
export function TaskExposure() {
  const t = useMessages();
  const { inputs } = useResult();
  const week = inPercent(inputs.tasks).sort((a, b) => b.score - a.score || b.time - a.time);
  return (
    <>
      <h3>{t.brief.exposure}</h3>
      <p className="hint">{t.brief.exposureScale}</p>
      <PictureOrTable
        labels={t.showAs}
        about={t.brief.exposure}
        picture={<ExposurePicture week={week} />}
        table={<ExposureTable week={week} />}
      />
      <Disclosure summary={t.brief.taskReasons}>
        <TaskReasons week={week} />
      </Disclosure>
    </>
  );
}

function ExposureTable({ week }: { week: readonly Task[] }) {
  const t = useMessages();
  return (
    <DataTable
      caption={t.brief.exposure}
      head={[t.brief.task, t.brief.time, t.brief.score, t.brief.whatAiDoes]}
      numeric={[1, 2]}
      rows={week.map(({ id, name, time, score }) => ({
        key: id,
        cells: [
          name,
          t.week.percentValue(time),
          t.format.upTo(score),
          t.brief.levels[exposureOf(score)],
        ],
      }))}
    />
  );
}

/** The base role's reason for each task's score, which a task of one's own has not. */
function TaskReasons({ week }: { week: readonly Task[] }) {
  const t = useMessages();
  const role = useStore((state) => state.role);
  return (
    <ul className="brief-list">
      {week.map(({ id, name, score }) => {
        const base = role.tasks.find((task) => task.id === id);
        return (
          <li key={id}>
            <strong>{name}</strong>
            {base && (
              <p>
                {base.score !== score && <em>{t.week.baseReason(base.score)}: </em>}
                {base.reason}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
