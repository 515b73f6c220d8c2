import { isOwnRole } from '@/data/ownRole';
import { dataVersionOf, METHOD_VERSION } from '@/data/versions';
import { attribute, toOneDecimal } from '@/engine';
import { titleOf } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { profileToFile } from '@/profile/writeFile';
import { certaintyOf } from '@/store/certaintyOf';
import { inputsOf, resultOf } from '@/store/derived';
import type { ReportGiven } from './given';

/** Format and version of the file (docs/report-file.md). */
export const REPORT_FORMAT = 'personal-ai-risk/report';
export const REPORT_VERSION = 1;

/** Scores are unrounded where their name does not say `shown`. */
function resultsOf(role: ReportGiven['role'], profile: Profile) {
  const { base, personal, changeParts, cautious } = resultOf(role, profile);
  const { low, median, high, chance } = certaintyOf(role, profile);
  const hasBase = !isOwnRole(role);
  return {
    score: personal.score,
    shown: personal.shown,
    zone: personal.zone,
    subLabel: personal.subLabel,
    taskResistance: personal.taskResistance,
    modifiers: personal.modifiers,
    sharesOfTimePercent: personal.shares,
    quickScreen: personal.quickScreen,
    range: { low, median, high },
    chance,
    conservative: {
      score: cautious.conservativeScore,
      shown: toOneDecimal(cautious.conservativeScore),
      onTheLine: cautious.boundaryFragile,
    },
    parts: attribute(inputsOf(role, profile)),
    base: hasBase ? { score: base.score, shown: base.shown, zone: base.zone } : null,
    changeFromBase: hasBase ? changeParts : null,
  };
}

/** A profile exactly as its own file holds it, without notes unless they are wanted. */
function fileOf(profile: Profile, withNotes: boolean): unknown {
  return JSON.parse(profileToFile(withNotes ? profile : { ...profile, notes: {} }));
}

/** The profile as in its own file, with its results and the versions that they rest on. */
export function reportJson(given: ReportGiven, withNotes: boolean): string {
  const { role, profile, coachProfile, reasons, notes, date } = given;
  const file = {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    date,
    methodVersion: METHOD_VERSION,
    dataVersion: isOwnRole(role) ? null : dataVersionOf(role),
    role: { id: role.id, title: titleOf(role, profile) },
    profile: fileOf(profile, withNotes),
    results: resultsOf(role, profile),
    coachProfile: coachProfile && fileOf(coachProfile, withNotes),
    coachResults: coachProfile && resultsOf(role, coachProfile),
    ...(withNotes ? { reasons, notes } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
