import { useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { useMessages } from '@/i18n/messages';
import { loadTheme, saveTheme, THEMES, type Theme } from '@/profile/theme';
import { SelectField } from '@/ui/SelectField';

const noChange = () => () => undefined;

/** What pages rendered ahead of time say; `boot.js` has set the colours before it is seen. */
const unknown = (): Theme => 'system';

/** Light, dark or system. */
export function ThemeSelect() {
  const t = useMessages();
  const kept = useSyncExternalStore(noChange, loadTheme, unknown);
  const [chosen, setChosen] = useState<Theme | null>(null);
  const theme = chosen ?? kept;
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const choose = (next: Theme) => {
    setChosen(next);
    saveTheme(next);
  };
  return (
    <SelectField
      label={t.theme.label}
      value={theme}
      options={THEMES.map((value) => ({ value, label: t.theme[value] }))}
      onChange={choose}
    />
  );
}
