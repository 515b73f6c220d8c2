import { useMessages, usePartMessages } from '@/i18n/messages';
import { keepThisTabs } from '@/store/autosave';
import { takeBackArrival } from '@/store/edit';
import { currentNotices, dismissNotice } from '@/store/notices';
import { showSavedWork } from '@/store/sessionActions';
import { useStore, type Notice } from '@/store/store';
import { takeUpdate } from '@/store/updateActions';
import { BesideNotice } from './BesideNotice';
import { noticeWords } from './noticeWords';
import './notices.css';

/** What the page has to tell: problems, remarks, and what can be done about them. */
export function Notices() {
  const t = useMessages();
  const notices = currentNotices(
    useStore((state) => state.notices),
    useStore((state) => state.arrival),
  );
  return (
    <div className="notices" role="region" aria-label={t.notices.region}>
      <div role="status">
        <BesideNotice />
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
        {notice.kind === 'opened' && (
          <button type="button" onClick={act(takeBackArrival)}>
            {t.notices.undo}
          </button>
        )}
        {notice.kind === 'otherTab' && (
          <button type="button" onClick={act(showSavedWork)}>
            {t.notices.showOther}
          </button>
        )}
        <button type="button" onClick={notice.kind === 'otherTab' ? act(keepThisTabs) : dismiss}>
          {notice.kind === 'otherTab' ? t.notices.keepMine : t.notices.dismiss}
        </button>
      </div>
    </div>
  );
}
