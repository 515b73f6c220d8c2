import type { ReactNode } from 'react';

interface ReportPartProps {
  title: string;
  className?: string;
  children: ReactNode;
}

/** One part of the report under its heading, which never stands alone at the foot of a page. */
export function ReportPart({ title, className, children }: ReportPartProps) {
  return (
    <section className={className ? `report-part ${className}` : 'report-part'}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
