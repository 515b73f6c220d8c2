import type { RoleTask } from '@/data/schema';
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
  toggleLock,
} from '@/store/weekActions';
import { ResetButton } from '@/ui/ResetButton';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';

interface TaskFormProps {
  task: ProfileTask;
  base: RoleTask | undefined;
  locked: boolean;
}

/** What can be changed of a task beside its time and score; each change can be put back alone. */
export function TaskForm({ task, base, locked }: TaskFormProps) {
  const t = useMessages();
  const deletable = useStore((state) => canDelete(state.profile, task.id));
  const buckets = BUCKETS.map((bucket) => ({
    value: bucket,
    label: `${t.buckets[bucket]}: ${t.bucketHints[bucket]}`,
  }));
  return (
    <>
      <div className="fields">
        <button
          type="button"
          className="lock"
          aria-pressed={locked}
          aria-label={t.week.lock(task.name)}
          onClick={() => toggleLock(task.id)}
        >
          {t.week.keep}
        </button>
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
