import { useDeferredValue, type ReactNode } from 'react';
import { distribution, toOneDecimal } from '@/engine';
import { ScoreLine } from '@/charts/ScoreLine';
import { useEmbedMessages } from '@/i18n/embedMessages';
import { profileInputs } from '@/profile/baseProfile';
import { derived } from '@/store/derivedOnce';
import { useStore } from '@/store/store';
import { SettledStatus } from '@/ui/SettledStatus';
import { StatusBadge } from '@/ui/StatusBadge';
import { useReading } from './derivedForEmbed';

const rangeOf = derived((_, profile) => distribution(profileInputs(profile), 'roughly'));

interface EmbedResultProps {
  /** Only what the short form says. */
  brief: boolean;
  /** Stands right under the score: the host's button. */
  children: ReactNode;
}

/** Score, zone and range, and what they are not. */
export function EmbedResult({ brief, children }: EmbedResultProps) {
  const t = useEmbedMessages();
  const { base, personal } = useReading();
  const isBase = base.shown === personal.shown;
  const zone = t.zones[personal.zone];
  return (
    <section
      className="embed-part embed-result"
      aria-label={t.result}
      data-score={personal.shown.toFixed(1)}
      data-zone={personal.zone}
    >
      <div className="embed-score">
        <p className="score">
          <span className="score-number">{t.format.fixed(personal.shown)}</span>{' '}
          <span className="hint">{t.outOf}</span>
        </p>
        <p className="embed-zone">
          <StatusBadge tone={personal.zone}>{zone.name}</StatusBadge>
          {personal.subLabel && <span>{t.subLabels[personal.subLabel]}</span>}
        </p>
      </div>
      {!brief && <p>{zone.meaning}</p>}
      <Range />
      {children}
      {!(brief && isBase) && <p>{t.base(base.shown, toOneDecimal(personal.shown - base.shown))}</p>}
      {!brief && <Details />}
      <p className="hint">{t.note}</p>
      <SettledStatus sentence={t.live(personal.shown, zone.name)} />
    </section>
  );
}

/** The score on its line, and how sure it is; the score does not wait for its range. */
function Range() {
  const t = useEmbedMessages();
  const { base, personal } = useReading();
  const role = useStore((state) => state.role);
  const profile = useStore((state) => state.profile);
  const followed = useDeferredValue(profile, null);
  const range = followed && rangeOf(role, followed);
  const { RED, YELLOW, GREEN } = t.zones;
  return (
    <>
      <ScoreLine
        you={personal.shown}
        base={base.shown}
        others={[]}
        {...(range && {
          range: { low: range.low, high: range.high, isLate: followed !== profile },
        })}
        labels={{ you: '', base: '', zones: [RED.name, YELLOW.name, GREEN.name] }}
      />
      <p className="embed-range">{range && t.range(range.low, range.high)}</p>
    </>
  );
}

/** What the week consists of, and where the figures come from. */
function Details() {
  const t = useEmbedMessages();
  const { personal } = useReading();
  const kind = useStore((state) => state.role.provenance.kind);
  const { displaced, augmented, notInvolved } = personal.shares;
  return (
    <>
      <p>{t.split(displaced, augmented, notInvolved)}</p>
      <p className="hint">{t.provenanceOf(t.provenance[kind], t.provenance[`${kind}Hint`])}</p>
    </>
  );
}
