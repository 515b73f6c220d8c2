import { useLayoutEffect, useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { loadTheme, saveTheme, THEMES, type Theme } from '@/profile/theme';
import { SelectField } from '@/ui/SelectField';

/** Light, dark or system. */
export function ThemeSelect() {
  const t = useMessages();
  const [theme, setTheme] = useState<Theme>(loadTheme);
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const choose = (chosen: Theme) => {
    setTheme(chosen);
    saveTheme(chosen);
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
