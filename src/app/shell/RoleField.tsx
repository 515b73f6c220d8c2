import { useMessages } from '@/i18n/messages';
import { titleOf } from '@/profile/baseProfile';
import { useStore } from '@/store/store';

/** The role on screen, which opens the search for another one. */
export function RoleField({ onFind }: { onFind: () => void }) {
  const t = useMessages();
  const title = useStore((state) => titleOf(state.role, state.profile));
  return (
    <button
      type="button"
      className="role-field"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      title={title}
      onClick={onFind}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M11.5 6.75a4.75 4.75 0 1 1-9.5 0 4.75 4.75 0 0 1 9.5 0ZM10.3 10.3 14 14" />
      </svg>
      <span className="visually-hidden">{t.find.open}: </span>
      <span className="role-name">{title}</span>
      <span aria-hidden="true">▾</span>
    </button>
  );
}
