import { useMessages, usePartMessages } from '@/i18n/messages';
import { undo } from '@/store/edit';
import { dismissNotice } from '@/store/notices';
import { returnToOwnWork, showSavedWork } from '@/store/sessionActions';
import { useStore, type Notice } from '@/store/store';
import { takeUpdate } from '@/store/updateActions';
import { noticeWords } from './noticeWords';
import './notices.css';

/** What the page has to tell: problems, remarks, and what can be done about them. */
export function Notices() {
  const t = useMessages();
  const notices = useStore((state) => state.notices);
  return (
    <div className="notices" role="region" aria-label={t.notices.region}>
      <div role="status">
        {notices.map((notice) =>
          notice.kind === 'update' ? (
            <UpdateNotice key={notice.id} id={notice.id} />
          ) : (
            <OneNotice key={notice.id} notice={notice} />
          ),
        )}
      </div>
    </div>
  );
}

/** A newer version waits for the person's word. */
function UpdateNotice({ id }: { id: number }) {
  const words = usePartMessages('offline');
  return (
    <div className="notice">
      <p>{words.update}</p>
      <div className="button-row">
        <button type="button" className="primary" onClick={takeUpdate}>
          {words.reload}
        </button>
        <button type="button" onClick={() => dismissNotice(id)}>
          {words.later}
        </button>
      </div>
    </div>
  );
}

function OneNotice({ notice }: { notice: Exclude<Notice, { kind: 'update' }> }) {
  const t = useMessages();
  const act = (action: () => unknown) => () => {
    dismissNotice(notice.id);
    action();
  };
  const dismiss = act(() => undefined);
  return (
    <div className={notice.kind === 'problem' ? 'notice notice-problem' : 'notice'}>
      <p>{noticeWords(t, notice)}</p>
      <div className="button-row">
        {notice.kind === 'opened' && notice.origin === 'file' && (
          <button type="button" onClick={act(undo)}>
            {t.notices.undo}
          </button>
        )}
        {notice.kind === 'opened' && notice.ownWorkKept && (
          <button type="button" onClick={act(returnToOwnWork)}>
            {t.notices.back}
          </button>
        )}
        {notice.kind === 'otherTab' && (
          <button type="button" onClick={act(showSavedWork)}>
            {t.notices.showOther}
          </button>
        )}
        <button type="button" onClick={dismiss}>
          {notice.kind === 'otherTab' ? t.notices.keepMine : t.notices.dismiss}
        </button>
      </div>
    </div>
  );
}
