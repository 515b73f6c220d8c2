import type { KeyboardEvent } from 'react';
import { useCombobox } from 'downshift';
import type { IndexEntry } from '@/data/indexCodec';
import { useMessages } from '@/i18n/messages';
import { RoleScore } from './RoleScore';
import { sectorName } from './roleSearch';
import type { FoundRoles } from './useRoleSearch';
import { useWhatTheyDo } from './useWhatTheyDo';

interface RoleComboboxProps {
  query: string;
  /** What the search says of it; where the title means several roles, it is asked which. */
  found: FoundRoles;
  onQuery: (query: string) => void;
  onChoose: (role: IndexEntry) => void;
  /** False where other fields come first. */
  takesFocus?: boolean;
}

/** Escape empties the field; in an empty one it means what is around it, such as a dialog. */
function clearOrLeave(
  event: KeyboardEvent<HTMLInputElement> & { preventDownshiftDefault?: boolean },
  query: string,
  onQuery: (query: string) => void,
): void {
  if (event.key !== 'Escape') return;
  event.preventDownshiftDefault = true;
  if (query === '') return;
  event.preventDefault();
  onQuery('');
}

/** Search while typing: arrow keys walk the results, Enter takes one. */
export function RoleCombobox(props: RoleComboboxProps) {
  const { query, found, onQuery, onChoose, takesFocus = true } = props;
  const { results, resultsOf, meanings, titles } = found;
  const t = useMessages();
  const doing = useWhatTheyDo(meanings);
  const { getInputProps, getLabelProps, getMenuProps, getItemProps, highlightedIndex } =
    useCombobox<IndexEntry>({
      items: [...results],
      inputValue: query,
      isOpen: query.trim() !== '',
      defaultHighlightedIndex: 0,
      itemToString: (role) => role?.title ?? '',
      // Leaving the field takes nothing: what stands below it must be reachable by keyboard.
      stateReducer: ({ selectedItem }, { type, changes }) =>
        type === useCombobox.stateChangeTypes.InputBlur ? { ...changes, selectedItem } : changes,
      onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem),
    });
  return (
    <div className="role-search">
      <label className="field" {...getLabelProps()}>
        <span>{t.find.search}</span>
      </label>
      <input
        type="search"
        className="role-input"
        placeholder={t.find.placeholder}
        {...getInputProps({
          autoFocus: takesFocus,
          ...(takesFocus && { 'data-first': '' }),
          onKeyDown: (event) => clearOrLeave(event, query, onQuery),
          // Set at once: waiting for the combobox's own event loses keystrokes.
          onChange: (event) => onQuery(event.currentTarget.value),
        })}
      />
      {meanings.length > 0 && <p className="which">{t.find.which}</p>}
      <ul className="role-results" {...getMenuProps({ 'aria-label': t.find.results })}>
        {results.map((role, index) => (
          <li
            key={role.id}
            className={index === highlightedIndex ? 'highlighted' : undefined}
            {...getItemProps({ item: role, index })}
          >
            <span>
              {role.title} <span className="hint">{sectorName(role.sector)}</span>
              {meanings.includes(role.id) && (
                <span className="hint what">{doing.get(role.id)}</span>
              )}
            </span>
            <RoleScore role={role} />
          </li>
        ))}
      </ul>
      <p className="hint" role="status">
        {query.trim() !== '' && resultsOf.trim() !== '' && t.find.found(results.length, titles)}
      </p>
    </div>
  );
}
