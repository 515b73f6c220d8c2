import { assess, atAiPace } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { Slider } from '@/ui/Slider';
import { StatusBadge } from '@/ui/StatusBadge';

interface PaceReaderProps {
  /** Percent of the way. */
  percent: number;
  onPercent: (percent: number) => void;
}

/** Reads off the score at any pace, without changing anything; the slider's own value speaks. */
export function PaceReader({ percent, onPercent }: PaceReaderProps) {
  const t = useMessages();
  const { inputs } = useResult();
  const { shown, zone } = assess(atAiPace(inputs, percent / 100));
  const name = t.zones[zone].name;
  return (
    <div className="pace-reader">
      <span className="control-label">{t.pace.slider}</span>
      <Slider
        label={t.pace.slider}
        value={percent}
        min={0}
        max={100}
        valueText={t.pace.sliderValue(percent, shown, name)}
        onChange={onPercent}
      />
      <div className="pace-reading">
        {t.pace.percent(percent)} → <strong>{t.format.fixed(shown)}</strong>{' '}
        <StatusBadge tone={zone}>{name}</StatusBadge>
      </div>
    </div>
  );
}
