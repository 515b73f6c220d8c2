import { ZONE_FROM, type Zone } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { NumberField } from '@/ui/NumberField';
import { SelectField } from '@/ui/SelectField';

export type Aim = Zone | 'score';

interface TargetChoiceProps {
  aim: Aim;
  /** Zones that can be aimed at, the nearest first. */
  zones: readonly Zone[];
  /** The score that is aimed at where no zone is. */
  score: number;
  onAim: (aim: Aim) => void;
  onScore: (score: number) => void;
}

/** Where to: a zone, or a score that is typed. */
export function TargetChoice({ aim, zones, score, onAim, onScore }: TargetChoiceProps) {
  const t = useMessages();
  const options = [
    ...zones.map((zone) => ({
      value: zone as Aim,
      label: t.moves.targetZone(t.zones[zone].name, ZONE_FROM[zone]),
    })),
    { value: 'score' as const, label: t.moves.targetScore },
  ];
  return (
    <div className="fields">
      <SelectField
        label={t.moves.target}
        labelShown={t.moves.target}
        value={aim}
        options={options}
        onChange={onAim}
      />
      {aim === 'score' && (
        <div className="field">
          <span>{t.moves.score}</span>
          <NumberField
            label={t.moves.score}
            value={score}
            min={0}
            max={100}
            step={0.1}
            problem={t.value.numberBetween(0, 100)}
            unclear={t.value.unclear}
            onChange={onScore}
          />
        </div>
      )}
    </div>
  );
}
