import { Suspense, useState, type ReactNode } from 'react';

interface DisclosureProps {
  summary: string;
  /** Completes the summary for screen readers where several say the same. */
  about?: string;
  /** Rendered from the first opening on; may be lazy. */
  children: ReactNode;
}

/** Something one click away; its content costs nothing until then. */
export function Disclosure({ summary, about, children }: DisclosureProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="more" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        {summary}
        {about && <span className="visually-hidden">: {about}</span>}
      </summary>
      <div className="more-body">{opened && <Suspense fallback={null}>{children}</Suspense>}</div>
    </details>
  );
}
