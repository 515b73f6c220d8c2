import { useMessages } from '@/i18n/messages';
import { useHistory, useResult } from '@/store/derived';
import { SettledStatus } from '@/ui/SettledStatus';

/** The result for screen readers, and how far it was taken back. */
export function LiveResult() {
  const t = useMessages();
  const { personal } = useResult();
  const { forward } = useHistory();
  const subLabel = personal.subLabel ? t.subLabels[personal.subLabel] : '';
  return (
    <SettledStatus
      sentence={t.result.live(personal.shown, t.zones[personal.zone].name, subLabel, forward)}
    />
  );
}
