import { useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { profileToFile } from '@/profile/writeFile';
import { profileToHash } from '@/profile/writeLink';
import { useHasOwnAside } from '@/store/beside';
import { baseOf } from '@/store/derived';
import { openFile, returnToOwnWork, takeAlong } from '@/store/sessionActions';
import { useStore } from '@/store/store';
import { CheckBox } from '@/ui/CheckBox';
import { CopiedLink } from '@/ui/CopiedLink';
import { copyText } from '@/ui/copyText';
import { FileButton } from '@/ui/FileButton';
import { saveFile } from '@/ui/saveFile';

/** Links longer than this are cut by some programs. */
const LONG_LINK = 2000;

function currentLink(plan: boolean): string {
  const { role, profile } = useStore.getState();
  // Not its query: what other programs hung on this address goes no further.
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${profileToHash(baseOf(role), profile, { plan })}`;
}

function saveProfileFile(): void {
  const { profile } = useStore.getState();
  const content = new Blob([profileToFile(profile)], { type: 'application/json' });
  saveFile(`${profile.role}.profile.json`, content);
  takeAlong(profile);
}

/** Takes the profile elsewhere: link, file, and back. */
export function SharePanel({ onLeave }: { onLeave: () => void }) {
  const t = useMessages();
  // Told once it is known: a screen reader would read out the guess before.
  const [shared, setShared] = useState<{ link: string; copied: boolean } | null>(null);
  const [withPlan, setWithPlan] = useState(false);
  const hasPlan = useStore((state) => state.profile.plan !== undefined);
  const canGoBack = useHasOwnAside();
  const copy = async () => {
    setShared(null); // the same words again would not be spoken
    const link = currentLink(withPlan);
    setShared({ link, copied: await copyText(link) });
  };
  return (
    <>
      <p className="intro">{t.share.intro}</p>
      <div className="button-row">
        <button type="button" className="primary" onClick={() => void copy()}>
          {t.share.copy}
        </button>
        <button type="button" onClick={saveProfileFile}>
          {t.share.save}
        </button>
        <a className="button" href="#report" onClick={onLeave}>
          {t.share.report}
        </a>
        <FileButton
          label={t.share.open}
          accept="application/json,.json"
          onFile={(file) => void openFile(file).then(onLeave)}
        />
        {canGoBack && (
          <button type="button" onClick={() => void returnToOwnWork().then(onLeave)}>
            {t.share.backToOwn}
          </button>
        )}
      </div>
      {hasPlan && (
        <CheckBox
          checked={withPlan}
          onChange={(along) => {
            setWithPlan(along);
            setShared(null); // the one that stands there says otherwise
          }}
        >
          {t.share.withPlan}
        </CheckBox>
      )}
      <div role="status">
        {shared && (
          <CopiedLink
            outcome={shared.copied ? t.share.copied : t.share.copyFailed}
            label={t.share.link}
            link={shared.link}
          />
        )}
        {shared && shared.link.length > LONG_LINK && (
          <p className="hint">{t.share.longLink(shared.link.length)}</p>
        )}
      </div>
    </>
  );
}
