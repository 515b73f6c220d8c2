import type { ReactNode } from 'react';

interface SectionProps {
  id: string;
  title: string;
  intro?: string;
  /** Shown beside the title, such as a total or a reset button. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One part of the page, with its heading as its name. */
export function Section({ id, title, intro, aside, children }: SectionProps) {
  return (
    <section className="section" id={id} aria-labelledby={`${id}-title`}>
      <header className="section-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {aside}
      </header>
      {intro && <p className="intro">{intro}</p>}
      {children}
    </section>
  );
}
