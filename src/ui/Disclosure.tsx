import type { ReactNode } from 'react';
import { useShows } from './everything';
import { Late } from './Late';
import { useFirstOpening } from './useFirstOpening';

interface DisclosureProps {
  summary: ReactNode;
  /** Completes the summary for screen readers where several say the same. */
  about?: string;
  /** Rendered from the first opening on; may be lazy. */
  children: ReactNode;
}

/** Something one click away; it costs nothing until then. */
export function Disclosure({ summary, about, children }: DisclosureProps) {
  const shows = useShows();
  const [opened, opening] = useFirstOpening();
  return (
    <details className="more" open={shows === 'open'} {...opening}>
      <summary>
        {summary}
        {about && <span className="visually-hidden">: {about}</span>}
      </summary>
      {(opened || shows !== 'asked') && (
        <div className="more-body">
          <Late>{children}</Late>
        </div>
      )}
    </details>
  );
}
