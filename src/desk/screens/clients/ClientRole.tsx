import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { ClientStart } from '@/desk/state/clientStart';
import { usePartMessages } from '@/i18n/messages';

/** Chooses or describes a role; what was typed is there as long as it is rendered. */
export type RolePickerRender = (onChoose: (start: ClientStart, title: string) => void) => ReactNode;

interface ClientRoleProps {
  rolePicker: RolePickerRender;
  problem: string | undefined;
  onStart: (start: ClientStart | null) => void;
}

/** The role of a new client: chosen or described, then named, with the way back to choosing. */
export function ClientRole({ rolePicker, problem, onStart }: ClientRoleProps) {
  const t = usePartMessages('desk');
  const [title, setTitle] = useState<string | null>(null);
  const picker = useRef<HTMLDivElement>(null);
  const again = useRef(false);
  // The button that had the focus is gone: what stands in its place has it.
  useEffect(() => {
    if (title === null && again.current) {
      picker.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
    }
    again.current = title !== null;
  }, [title]);
  const choose = (start: ClientStart, named: string) => {
    onStart(start);
    setTitle(named);
  };
  const chooseAgain = () => {
    onStart(null);
    setTitle(null);
  };
  return (
    <div className="role-choice">
      {title !== null && (
        <p role="status">
          {t.form.role(title)}{' '}
          <button type="button" className="quiet" autoFocus onClick={chooseAgain}>
            {t.form.otherRole}
          </button>
        </p>
      )}
      {/* Kept while something is chosen: a description took time to write. */}
      <div ref={picker} hidden={title !== null}>
        {rolePicker(choose)}
      </div>
      {problem && (
        <p className="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
