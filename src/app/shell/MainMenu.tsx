import { isOwnRole } from '@/data/ownRole';
import { useMessages } from '@/i18n/messages';
import { resetAll } from '@/store/edit';
import { useStore } from '@/store/store';
import { Menu } from '@/ui/Menu';
import { ThemeSelect } from './ThemeSelect';

/** Everything that is wanted now and then. */
export function MainMenu() {
  const t = useMessages();
  const own = useStore((state) => isOwnRole(state.role));
  return (
    <Menu label={t.shell.menu}>
      <button type="button" title={t.history.resetAllHint} disabled={own} onClick={resetAll}>
        {t.history.resetAll}
      </button>
      <a href="#all">{t.shell.all}</a>
      <a href="#why">{t.shell.method}</a>
      <a href="#desk">{t.app.desk}</a>
      <a href="./embed-builder.html">{t.app.embed}</a>
      <ThemeSelect />
      <p className="hint">{t.app.footerPrivacy}</p>
    </Menu>
  );
}
