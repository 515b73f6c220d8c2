import type { Messages } from '@/i18n/messages';
import type { ProfileNotice, ProfileProblem } from '@/profile/parseProfile';
import type { NoticeContent, Origin } from '@/store/store';

function problemWords(t: Messages, problem: ProfileProblem): string {
  const words = t.notices;
  switch (problem.kind) {
    case 'tooLarge':
      return words.tooLarge(problem.bytes, problem.most);
    case 'newerVersion':
      return words.newerVersion(problem.version);
    case 'linkTooLong':
      return words.linkTooLong(problem.most);
    case 'unknownRole':
      return words.unknownRole(problem.role);
    case 'roleNotLoaded':
      return words.roleNotLoaded(problem.role);
    case 'tooManyTasks':
      return words.tooManyTasks(problem.count, problem.most);
    case 'invalid':
      return words.invalid(problem.field, words.inputProblems[problem.problem]);
    default:
      return words[problem.kind];
  }
}

/** What was asked for and is not there; a role that was asked for by its name is the subject itself. */
function refused(t: Messages, origin: Origin, problem: ProfileProblem): string {
  const words = t.notices;
  if (origin === 'role' && problem.kind === 'unknownRole') return words.noRole(problem.role);
  if (origin === 'role' && problem.kind === 'roleNotLoaded') return words.roleFailed(problem.role);
  return `${words.origins[origin]} ${problemWords(t, problem)}`;
}

function remarkWords(t: Messages, remark: ProfileNotice): string {
  if (remark.kind === 'unknownKeys') return t.notices.unknownKeys(remark.keys);
  if (remark.kind === 'timesScaled') return t.notices.timesScaled(remark.total);
  return t.notices.linkBaseMoved;
}

/** One clear sentence for whatever has to be told, and what was kept. */
export function noticeWords(
  t: Messages,
  notice: Exclude<NoticeContent, { kind: 'update' }>,
): string {
  const words = t.notices;
  switch (notice.kind) {
    case 'problem':
      return `${refused(t, notice.origin, notice.problem)} ${words.kept}`;
    case 'remark':
      return `${words.origins[notice.origin]} ${remarkWords(t, notice.remark)}`;
    case 'opened':
      return words.openedFile(notice.title);
    case 'keptVersion':
      return words.keptVersion(notice.title);
    case 'versionsNotRead':
      return notice.setAside ? t.versions.setAside : t.versions.notSetAside;
    case 'noPlace':
      return words.noPlace(notice.name);
    default:
      return words[notice.kind];
  }
}
