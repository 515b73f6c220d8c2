import { isPrinted, NO_CHOICE, type AnnexPart, type ReportChoice } from '@/profile/reportChoice';
import { CheckBox } from '@/ui/CheckBox';
import { possibleParts } from './annex';
import type { FirstPage } from './firstPage';
import type { ReportGiven } from './given';
import { MovesChoice } from './MovesChoice';
import type { ReportResults } from './reportResults';
import { useReportWords } from './useReportWords';
import './choicePanel.css';

interface ChoicePanelProps {
  given: ReportGiven;
  results: ReportResults;
  page: FirstPage;
  onChoice: (choice: ReportChoice) => void;
}

/** What is in the report: the moves of the first page, and the parts that follow it. */
export function ChoicePanel({ given, results, page, onChoice }: ChoicePanelProps) {
  const { words } = useReportWords();
  const choice = given.choice ?? NO_CHOICE;
  return (
    <details className="report-choosing">
      <summary>{words.choice.title}</summary>
      <MovesChoice given={given} results={results} moves={page.moves} onChoice={onChoice} />
      <PartsChoice
        parts={possibleParts(given, results, page)}
        choice={choice}
        onChoice={onChoice}
      />
    </details>
  );
}

interface PartsChoiceProps {
  parts: readonly AnnexPart[];
  choice: ReportChoice;
  onChoice: (choice: ReportChoice) => void;
}

/** One box for each part that follows the first page, and both ends at once. */
function PartsChoice({ parts, choice, onChoice }: PartsChoiceProps) {
  const { words } = useReportWords();
  const set = (without: readonly string[]) => {
    const { without: _, ...rest } = choice;
    onChoice(without.length === 0 ? rest : { ...rest, without: [...without] });
  };
  const toggle = (part: AnnexPart, wanted: boolean) => {
    const others = (choice.without ?? []).filter((each) => each !== part);
    set(wanted ? others : [...others, part]);
  };
  return (
    <fieldset className="report-parts">
      <legend>{words.choice.parts}</legend>
      <div className="report-part-boxes">
        {parts.map((part) => (
          <CheckBox
            key={part}
            checked={isPrinted(choice, part)}
            onChange={(wanted) => toggle(part, wanted)}
          >
            {words.annex.parts[part]}
          </CheckBox>
        ))}
      </div>
      <div className="button-row">
        <button type="button" onClick={() => set(parts)}>
          {words.choice.onlyFirst}
        </button>
        <button type="button" onClick={() => set([])}>
          {words.choice.all}
        </button>
      </div>
    </fieldset>
  );
}
