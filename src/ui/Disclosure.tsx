import { useState, type ReactNode } from 'react';
import { useShows } from './everything';
import { Late } from './Late';

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
  const [opened, setOpened] = useState(false);
  return (
    <details
      className="more"
      open={shows === 'open'}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
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
