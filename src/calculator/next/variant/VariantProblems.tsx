import { checkVariant } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useVariantResult } from '@/store/derivedVariant';

/** Every rule that the variant on screen breaks. */
export function VariantProblems() {
  const t = useMessages();
  const { variant, today } = useVariantResult();
  // A verdict is about the job as its file has it, not about one person's week.
  const { verdict: _, ...version } = variant;
  const problems = checkVariant(today, version);
  if (problems.length === 0) return null;
  return (
    <div className="problem" role="alert">
      <p>{t.variant.problemsTitle}</p>
      <ul>
        {[...new Set(problems.map((problem) => problem.kind))].map((kind) => (
          <li key={kind}>{t.variant.problems[kind]}</li>
        ))}
      </ul>
    </div>
  );
}
