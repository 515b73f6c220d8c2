import type { ReactNode } from 'react';
import type { SectionName } from '../sections';
import { EmbedChange } from './EmbedChange';
import { EmbedMoves } from './EmbedMoves';
import { EmbedResult } from './EmbedResult';
import { EmbedSentence } from './EmbedSentence';
import { EmbedTasks } from './EmbedTasks';
import type { EmbedOptions } from './options';

interface ChosenPartsProps {
  sections: readonly SectionName[];
  options: EmbedOptions;
  /** The host's button: under the score, or below everything where that is not shown. */
  button?: ReactNode;
}

/** Parts that stand open, as the host or the visitor asked for them. */
export function ChosenParts({ sections, options, button }: ChosenPartsProps) {
  const has = (section: SectionName) => sections.includes(section);
  const result = has('result') && <EmbedResult brief={false}>{button}</EmbedResult>;
  const change = has('change') && <EmbedChange />;
  return (
    <>
      {has('result') && <EmbedSentence />}
      <div className="embed-columns">
        {has('tasks') && <EmbedTasks />}
        {(has('result') || has('change')) && (
          <div className="embed-side">
            {options.tone === 'gentle' && change}
            {result}
            {options.tone === 'plain' && change}
          </div>
        )}
      </div>
      {has('moves') && <EmbedMoves named={options.moves} />}
      {!has('result') && button}
    </>
  );
}
