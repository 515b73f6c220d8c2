import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { SettledStatus } from '@/ui/SettledStatus';

/** The result for screen readers. */
export function LiveResult() {
  const t = useMessages();
  const { personal } = useResult();
  const subLabel = personal.subLabel ? t.subLabels[personal.subLabel] : '';
  return (
    <SettledStatus
      sentence={t.result.live(personal.shown, t.zones[personal.zone].name, subLabel)}
    />
  );
}
