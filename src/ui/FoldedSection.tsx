import type { ReactNode } from 'react';
import { useShows } from './everything';
import { Late } from './Late';
import { useFirstOpening } from './useFirstOpening';
import './foldedSection.css';

interface FoldedSectionProps {
  /** Also its address. */
  id: string;
  title: string;
  /** What it comes to, in words, beside the title. */
  brief: string;
  /** Does something in it differ from what is usual? Then this says so. */
  changed?: string | undefined;
  /** Rendered from the first opening on; may be lazy. */
  children: ReactNode;
}

/** A section of one line that opens; its address leads to the line, open. */
export function FoldedSection({ id, title, brief, changed, children }: FoldedSectionProps) {
  const shows = useShows();
  const [opened, opening] = useFirstOpening();
  return (
    <section className="folded" aria-labelledby={`${id}-title`}>
      <details id={id} open={shows === 'open'} {...opening}>
        <summary>
          <h2 id={`${id}-title`}>{title}</h2>
          <span className="folded-brief">{brief}</span>
          {changed && <span className="changed-mark">{changed}</span>}
        </summary>
        {(opened || shows !== 'asked') && (
          <div className="folded-body">
            <Late>{children}</Late>
          </div>
        )}
      </details>
    </section>
  );
}
