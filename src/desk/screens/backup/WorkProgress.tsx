import { usePartMessages } from '@/i18n/messages';
import type { Running } from './useLongWork';

interface WorkProgressProps {
  running: Running | null;
  label: string;
  onCancel: () => void;
}

/** How far long work has come, and the way to stop it. */
export function WorkProgress({ running, label, onCancel }: WorkProgressProps) {
  const t = usePartMessages('desk');
  if (!running) return null;
  return (
    <div className="work-progress">
      <label>
        {label} <progress max={1} {...(running.share !== null && { value: running.share })} />
      </label>
      <button type="button" onClick={onCancel}>
        {t.backup.cancel}
      </button>
    </div>
  );
}
