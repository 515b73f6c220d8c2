import { useState, type ReactNode } from 'react';
import { useEmbedMessages } from '@/i18n/embedMessages';
import { useFirstOpening } from '@/ui/useFirstOpening';
import { ChosenParts } from './ChosenParts';
import { EmbedResult } from './EmbedResult';
import { EmbedSentence } from './EmbedSentence';
import { EmbedStep } from './EmbedStep';
import type { EmbedOptions } from './options';

/** What the visitor opens; the result stands above it already. */
const BEHIND = ['tasks', 'change', 'moves'] as const;

/**
 * Pixels that snippets of release 1 keep free where they name no parts: what was made for everything
 * shows everything.
 */
const ROOM_FOR_ALL = 1530;

interface ShortFormProps {
  options: EmbedOptions;
  button: ReactNode;
}

/** What a visitor reads in a glance: a sentence, the score, one step; the rest is one click away. */
export function ShortForm({ options, button }: ShortFormProps) {
  const result = (
    <EmbedResult key="result" brief>
      {button}
    </EmbedResult>
  );
  const step = <EmbedStep key="step" />;
  return (
    <>
      <EmbedSentence />
      <div className="embed-short">
        {options.tone === 'gentle' ? [step, result] : [result, step]}
      </div>
      <MakeItYours options={options} />
    </>
  );
}

function MakeItYours({ options }: { options: EmbedOptions }) {
  const t = useEmbedMessages();
  const [hasRoom] = useState(() => window.innerHeight >= ROOM_FOR_ALL);
  const [opened, opening] = useFirstOpening(hasRoom);
  return (
    <details className="more embed-yours" open={hasRoom} {...opening}>
      <summary>
        {t.yours} <span className="hint">{t.yoursHint}</span>
      </summary>
      {opened && (
        <div className="embed-more">
          <ChosenParts sections={BEHIND} options={options} />
        </div>
      )}
    </details>
  );
}
