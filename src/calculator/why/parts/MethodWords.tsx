import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';

/** The terms of the method, each explained once, and which of them hold for this person. */
export function MethodWords() {
  const t = useMessages();
  const { personal } = useResult();
  const { zone, subLabel, quickScreen } = personal;
  const reason = subLabel ?? (zone === 'RED' ? 'plainRed' : null);
  const label = subLabel ? `${t.zones[zone].name}, ${t.subLabels[subLabel]}.` : t.zones[zone].name;
  return (
    <>
      <p>
        {t.method.yours}: <strong>{label}</strong> {t.zones[zone].published}{' '}
        {reason && t.subLabelReasons[reason]}{' '}
        {quickScreen ? t.meaning.quickScreenHit : t.method.quickScreenMisses}{' '}
        {quickScreen && zone !== 'RED' && t.method.overruled(t.zones[zone].name)}
      </p>
      <dl className="terms">
        {Object.entries(t.method.terms).map(([key, { name, text }]) => (
          <div key={key}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
