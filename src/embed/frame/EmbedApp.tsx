import { useEffect, useRef } from 'react';
import { useEmbedMessages } from '@/i18n/embedMessages';
import { useStore } from '@/store/store';
import type { SectionName } from '../sections';
import { EmbedChange } from './EmbedChange';
import { EmbedFoot } from './EmbedFoot';
import { EmbedHead } from './EmbedHead';
import { EmbedMoves } from './EmbedMoves';
import { EmbedProblems } from './EmbedProblems';
import { EmbedResult } from './EmbedResult';
import { EmbedTasks } from './EmbedTasks';
import type { EmbedOptions, OptionName } from './options';
import { tellChanges, tellHeight } from './tell';

interface EmbedAppProps {
  options: EmbedOptions;
  problems: readonly OptionName[];
}

/** The calculator as somebody else's page shows it. */
export function EmbedApp({ options, problems }: EmbedAppProps) {
  const t = useEmbedMessages();
  const content = useRef<HTMLElement>(null);
  const title = useStore((state) => state.role.title);
  const { tell, sections } = options;
  const has = (section: SectionName) => sections.includes(section);
  useEffect(() => tellHeight(content.current!, tell), [tell]);
  useEffect(() => tellChanges(tell), [tell]);
  useEffect(() => {
    document.title = t.title(title);
  }, [t, title]);
  return (
    <main className="embed" ref={content}>
      <EmbedProblems problems={problems} />
      <EmbedHead locked={options.lock} />
      <div className="embed-columns">
        {has('tasks') && <EmbedTasks />}
        {(has('result') || has('change')) && (
          <div className="embed-side">
            {has('result') && <EmbedResult />}
            {has('change') && <EmbedChange />}
          </div>
        )}
      </div>
      {has('moves') && <EmbedMoves />}
      <EmbedFoot options={options} />
    </main>
  );
}
