import { useEffect, useRef, useState, type MouseEvent } from 'react';
import { useMessages } from '@/i18n/messages';
import type { Profile } from '@/profile/schema';
import { useResult } from '@/store/derived';
import { undo } from '@/store/edit';
import { useStore } from '@/store/store';
import { focusSection } from '@/ui/focusSection';

interface Applied {
  name: string;
  words: string;
}

/** The last step that was applied, until anything else changes. */
export function useAppliedStep() {
  const profile = useStore((state) => state.profile);
  const [last, setLast] = useState<(Applied & { profile: Profile }) | null>(null);
  return {
    applied: last?.profile === profile ? last : null,
    remember: (applied: Applied) => setLast({ ...applied, profile: useStore.getState().profile }),
  };
}

/** This button goes with the step: the focus stays in its section. */
function takeBack({ currentTarget }: MouseEvent): void {
  focusSection(currentTarget.closest('section')!);
  undo();
}

/** Says what was applied and what came of it, with the way back; the page speaks of the score. */
export function AppliedStep({ applied }: { applied: Applied | null }) {
  const t = useMessages();
  const { personal } = useResult();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that was pressed is gone at the end of a range: keys go on from here.
    if (applied && document.activeElement === document.body) back.current?.focus();
  }, [applied]);
  const zone = t.zones[personal.zone].name;
  return (
    <div className="applied">
      {!applied && <span className="hint">{t.matters.applyHint}</span>}
      <span role="status">{applied && t.matters.applied(applied.name, applied.words)}</span>{' '}
      {applied && (
        <>
          {t.matters.scoreNow(personal.shown, zone)}{' '}
          <button type="button" ref={back} onClick={takeBack}>
            {t.matters.takeBack}
          </button>
        </>
      )}
    </div>
  );
}
