import { useMessages } from '@/i18n/messages';
import { useHistory } from '@/store/derived';
import { redo, undo } from '@/store/edit';

interface StepButtonProps {
  label: string;
  keys: string;
  path: string;
  possible: boolean;
  onStep: () => void;
}

/** Stays where it is when there is nothing to do, so that the focus is not lost. */
function StepButton({ label, keys, path, possible, onStep }: StepButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      aria-disabled={!possible}
      onClick={() => possible && onStep()}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}

/** Undo and redo as buttons; their keys are in `historyKeys`. */
export function HistoryButtons() {
  const t = useMessages();
  const { back, forward } = useHistory();
  return (
    <>
      <StepButton
        label={t.history.undo}
        keys="Control+Z"
        path="M9 7 4 12l5 5M4 12h10a5 5 0 0 1 5 5v1"
        possible={back > 0}
        onStep={undo}
      />
      <StepButton
        label={t.history.redo}
        keys="Control+Shift+Z"
        path="m15 7 5 5-5 5M20 12H10a5 5 0 0 0-5 5v1"
        possible={forward > 0}
        onStep={redo}
      />
    </>
  );
}
