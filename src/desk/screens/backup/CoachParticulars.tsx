import { useState } from 'react';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { usePartMessages } from '@/i18n/messages';
import { useDesk } from '@/desk/state/desk';
import { setSettings } from '@/desk/state/settingsActions';
import { FileButton } from '@/ui/FileButton';
import { TextField } from '@/ui/TextField';
import { logoFrom } from './logoFile';

/** The coach's own name, contact and logo, for reports; kept on this machine. */
export function CoachParticulars() {
  const t = usePartMessages('desk');
  const { coachName, coachContact, logo } = useDesk((state) => state.settings);
  const [problem, setProblem] = useState('');
  const take = async (file: File) => {
    const result = await logoFrom(file);
    if (result === 'tooLarge' || result === 'notAnImage') {
      setProblem(t.coach.problems[result]);
      return;
    }
    setProblem('');
    await setSettings({ logo: result });
  };
  return (
    <div className="desk-form">
      <TextField
        label={t.coach.name}
        labelShown={t.coach.name}
        value={coachName}
        min={0}
        max={DESK_LIMITS.nameCharacters}
        problem={t.form.nameProblem}
        onChange={(name) => void setSettings({ coachName: name })}
      />
      <TextField
        label={t.coach.contact}
        labelShown={t.coach.contact}
        value={coachContact}
        min={0}
        max={DESK_LIMITS.contactCharacters}
        problem={t.form.contactProblem}
        multiline
        onChange={(contact) => void setSettings({ coachContact: contact })}
      />
      <div className="button-row">
        {logo && <img className="logo" src={logo} alt={t.coach.logoAlt} />}
        <FileButton
          label={logo ? t.coach.otherLogo : t.coach.logo}
          accept="image/png,image/jpeg,image/webp,image/gif"
          onFile={(file) => void take(file)}
        />
        {logo && (
          <button type="button" className="quiet" onClick={() => void setSettings({ logo: null })}>
            {t.coach.removeLogo}
          </button>
        )}
      </div>
      <p className="hint">{t.coach.logoHint}</p>
      <p className="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
