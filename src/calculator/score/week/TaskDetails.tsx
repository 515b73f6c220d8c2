import type { RoleTask } from '@/data/schema';
import tools from '@/data/tools.json';
import { BUCKETS } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import type { ProfileTask } from '@/profile/schema';
import { useStore } from '@/store/store';
import {
  canDelete,
  deleteTask,
  renameTask,
  resetTaskField,
  setTaskBucket,
} from '@/store/weekActions';
import { ResetButton } from '@/ui/ResetButton';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { useFromServer } from '@/ui/useFromServer';

const names = new Map(tools.map(({ id, name, maker }) => [id, `${name} (${maker})`]));
const toolName = (id: string) => names.get(id) ?? id;

interface TaskDetailsProps {
  task: ProfileTask;
  base: RoleTask | undefined;
}

/** What is one click behind a task: the reason for its score, bucket, name, deletion. */
export function TaskDetails({ task, base }: TaskDetailsProps) {
  const t = useMessages();
  return (
    <>
      {base ? (
        <p>
          <strong>{t.week.baseReason(base.score)}.</strong> {base.reason}
        </p>
      ) : (
        <p>{t.week.ownTask}</p>
      )}
      {base && base.tools.length > 0 && (
        <p>
          <strong>{t.week.tools}:</strong> {t.format.list(base.tools.map(toolName))}
        </p>
      )}
      {useFromServer() || <TaskForm task={task} base={base} />}
    </>
  );
}

/** What can be changed of a task; not a part of pages that are rendered ahead of time. */
function TaskForm({ task, base }: TaskDetailsProps) {
  const t = useMessages();
  const deletable = useStore((state) => canDelete(state.profile, task.id));
  const buckets = BUCKETS.map((bucket) => ({
    value: bucket,
    label: `${t.buckets[bucket]}: ${t.bucketHints[bucket]}`,
  }));
  return (
    <>
      <div className="fields">
        <SelectField
          label={t.week.bucket(task.name)}
          labelShown={t.week.bucketLabel}
          value={task.bucket}
          options={buckets}
          onChange={(bucket) => setTaskBucket(task.id, bucket)}
        />
        <TextField
          label={t.week.rename(task.name)}
          labelShown={t.week.renameLabel}
          value={task.name}
          min={1}
          max={LIMITS.nameCharacters}
          problem={t.week.renameProblem}
          onChange={(name) => renameTask(task.id, name)}
        />
        {base && base.bucket !== task.bucket && (
          <ResetButton
            label={t.value.reset(t.week.bucket(task.name), t.value.base(t.buckets[base.bucket]))}
            onReset={() => resetTaskField(task.id, 'bucket')}
          >
            {t.value.base(t.buckets[base.bucket])}
          </ResetButton>
        )}
        {base && base.name !== task.name && (
          <ResetButton
            label={t.value.reset(t.week.rename(task.name), t.value.base(base.name))}
            onReset={() => resetTaskField(task.id, 'name')}
          >
            {t.value.base(base.name)}
          </ResetButton>
        )}
        <button
          type="button"
          className="danger"
          disabled={!deletable}
          aria-label={t.week.remove(task.name)}
          onClick={() => deleteTask(task.id)}
        >
          {t.week.removeLabel}
        </button>
      </div>
      {!deletable && <p className="hint">{t.week.removeBlocked}</p>}
    </>
  );
}
