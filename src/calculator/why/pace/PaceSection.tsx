import { useState } from 'react';
import { AI_PACE_SCORES, shareOfTime } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { usePace } from '@/store/derivedPace';
import { Disclosure } from '@/ui/Disclosure';
import { PictureOrTable } from '@/ui/PictureOrTable';
import { Section } from '@/ui/Section';
import { PacePicture } from './PacePicture';
import { PaceReader } from './PaceReader';
import { PaceSentence } from './PaceSentence';
import { PaceTable } from './PaceTable';
import './pace.css';

/** The score as AI gets one step better, and where it leaves its zone. */
export function PaceSection() {
  const t = useMessages();
  const [percent, setPercent] = useState(0);
  const { points } = usePace();
  const { inputs } = useResult();
  const { min, max } = AI_PACE_SCORES;
  const moving = shareOfTime(inputs.tasks, ({ score }) => score >= min && score <= max);
  return (
    <Section id="pace" title={t.pace.title}>
      <PaceSentence />
      <p className="hint">{moving > 0 ? t.pace.noYears : t.pace.nothingMoves}</p>
      <PictureOrTable
        labels={t.showAs}
        about={t.pace.table}
        picture={<PacePicture percent={percent} />}
        table={<PaceTable points={points} />}
      />
      <PaceReader percent={percent} onPercent={setPercent} />
      <Disclosure summary={t.pace.how}>
        {moving > 0 && <p>{t.pace.meaning(moving)}</p>}
        <p>{t.pace.sliderHint}</p>
        {points[0]!.zone === 'RED' && <p>{t.pace.noLower}</p>}
      </Disclosure>
    </Section>
  );
}
