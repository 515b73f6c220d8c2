import { usePartMessages } from '@/i18n/messages';
import { tell, useDesk, type Told } from '@/desk/state/desk';
import { saveAgain } from '@/desk/state/saveAgain';
import { ConflictNotice } from './ConflictNotice';

type Words = ReturnType<typeof usePartMessages<'desk'>>;

function toldWords(t: Words, told: Told): string {
  switch (told.kind) {
    case 'roleMissing':
      return t.told.roleMissing(told.role);
    case 'keptAsVersion':
      return t.told.keptAsVersion(told.name);
    case 'notBack':
      return t.told.notBack(told.name);
    default:
      return t.told[told.kind];
  }
}

/** Whether what is on screen is stored, and what another tab did. */
export function DeskNotices() {
  const t = usePartMessages('desk');
  const saving = useDesk((state) => state.saving);
  const told = useDesk((state) => state.told);
  const conflict = useDesk((state) => state.conflict !== null);
  const failed = saving === 'full' || saving === 'failed';
  return (
    <div className="desk-notices">
      <p className="visually-hidden" role="status">
        {saving === 'saved' && t.saving.saved}
      </p>
      {failed && (
        <div className="desk-notice problem-notice" role="alert">
          <p>{t.saving[saving]}</p>
          <button type="button" onClick={() => void saveAgain()}>
            {t.saving.again}
          </button>
        </div>
      )}
      {conflict && <ConflictNotice />}
      <div role="status">
        {told && (
          <div className="desk-notice">
            <p>{toldWords(t, told)}</p>
            <button type="button" onClick={() => tell(null)}>
              {t.told.dismiss}
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
