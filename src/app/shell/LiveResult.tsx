import { useMessages } from '@/i18n/messages';
import { useHistory, useResult } from '@/store/derived';
import { lastLabel } from '@/store/store';
import { SettledStatus } from '@/ui/SettledStatus';

/** The result for screen readers, and whether it was undone or redone. */
export function LiveResult() {
  const t = useMessages();
  const { personal } = useResult();
  const { forward } = useHistory();
  const subLabel = personal.subLabel ? t.subLabels[personal.subLabel] : '';
  const live = t.result.live(personal.shown, t.zones[personal.zone].name, subLabel);
  const done = t.history.done[lastLabel()] ?? '';
  // Only what changes is spoken: blanks tell a step that leaves the score from the one before it.
  return <SettledStatus sentence={live + done + '\u00a0'.repeat(forward)} />;
}
