import type { ImportError } from '@/desk/rows/importClients';
import { usePartMessages } from '@/i18n/messages';

const SHOWN = 50;

interface TableErrorsProps {
  errors: readonly ImportError[];
  notListed: number;
}

/** The lines of a table that could not be used, and why. */
export function TableErrors({ errors, notListed }: TableErrorsProps) {
  const t = usePartMessages('desk');
  if (errors.length === 0) return null;
  const hidden = Math.max(0, errors.length - SHOWN) + notListed;
  return (
    <div role="alert">
      <p className="problem">{t.table.errors(errors.length + notListed)}</p>
      <ul className="import-errors">
        {errors.slice(0, SHOWN).map((error, index) => (
          <li key={index}>
            {error.kind === 'repeatsLine'
              ? t.table.repeats(error.line, Number(error.value))
              : t.table.error(error.line, t.table.kinds[error.kind], error.value)}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p>{t.table.more(hidden)}</p>}
    </div>
  );
}
