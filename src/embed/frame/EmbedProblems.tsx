import { useEmbedMessages } from '@/i18n/embedMessages';
import type { OptionName } from './options';

/** Which settings of the page around cannot be used, for whoever made it. */
export function EmbedProblems({ problems }: { problems: readonly OptionName[] }) {
  const t = useEmbedMessages();
  if (problems.length === 0) return null;
  return (
    <div className="callout" role="alert">
      <p>{t.problemsTitle}</p>
      <ul>
        {problems.map((name) => (
          <li key={name}>{t.problems[name]}</li>
        ))}
      </ul>
    </div>
  );
}
