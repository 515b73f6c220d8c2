import { useEffect, useRef } from 'react';
import { useEmbedMessages } from '@/i18n/embedMessages';
import { useStore } from '@/store/store';
import { ChosenParts } from './ChosenParts';
import { EmbedFoot } from './EmbedFoot';
import { EmbedHead } from './EmbedHead';
import { EmbedProblems } from './EmbedProblems';
import { HostButton } from './HostButton';
import type { EmbedOptions, OptionName } from './options';
import { ShortForm } from './ShortForm';
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
  useEffect(() => tellHeight(content.current!, tell), [tell]);
  useEffect(() => tellChanges(tell), [tell]);
  useEffect(() => {
    document.title = t.title(title);
  }, [t, title]);
  const button = <HostButton options={options} />;
  return (
    <main className="embed" data-tone={options.tone} ref={content}>
      <EmbedProblems problems={problems} />
      <EmbedHead locked={options.lock} />
      {sections ? (
        <ChosenParts sections={sections} options={options} button={button} />
      ) : (
        <ShortForm options={options} button={button} />
      )}
      <EmbedFoot options={options} />
    </main>
  );
}
