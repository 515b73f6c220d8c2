import { useEffect, useRef, useState } from 'react';
import { cardContent } from './cardContent';
import { CARD, cardFile } from './drawCard';
import type { ReportGiven } from './given';
import type { ReportResults } from './reportResults';
import { useReportWords } from './useReportWords';

interface CardPanelProps {
  given: ReportGiven;
  results: ReportResults;
  onSave: (ending: string, content: Blob) => void;
}

/** The result as a picture: seen before it is saved, with a text for those who do not see it. */
export function CardPanel({ given, results, onSave }: CardPanelProps) {
  const both = useReportWords();
  const { bar } = both.words;
  const content = cardContent(both, given, results);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [file, setFile] = useState<Blob | null | 'drawing'>('drawing');
  const drawn = JSON.stringify(content);
  useEffect(() => {
    let wanted = true;
    void cardFile(canvas.current!, JSON.parse(drawn) as typeof content).then(
      (blob) => wanted && setFile(blob),
    );
    return () => {
      wanted = false;
    };
  }, [drawn]);
  return (
    <div className="report-panel">
      <canvas ref={canvas} {...CARD} role="img" aria-label={content.alt} />
      {file === null && <p role="alert">{bar.notDrawn}</p>}
      <label className="field wide">
        <span>{bar.altText}</span>
        <textarea
          readOnly
          rows={3}
          value={content.alt}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <p className="hint">{bar.altHint}</p>
      <button
        type="button"
        disabled={!(file instanceof Blob)}
        onClick={() => file instanceof Blob && onSave('png', file)}
      >
        {bar.saveCard}
      </button>
    </div>
  );
}
