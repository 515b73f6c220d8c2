/**
 * Words of calendars and timesheets beside words of tasks that mean the same kind of work (ours):
 * everyday names of meetings and doings that no task is called by. One kind a line.
 */
const KINDS = `
standup stand-up scrum sprint retro retrospective refinement grooming planning kickoff kick-off roadmap collaboration coordination coordinate
team sync allhands all-hands townhall offsite huddle collaboration colleagues meetings staff
review reviews pr merge feedback audit inspect check
mentor mentoring coach coaching onboarding induction teach teaching train junior juniors pairing 1:1 one-to-one oneonone
interview interviews hiring recruit recruiting recruitment candidate candidates screening
incident outage oncall on-call postmortem debug debugging bug bugs bugfix hotfix troubleshoot production fault
implement implementing implementation build building develop developing coding code programming feature features endpoint endpoints
test tests testing qa unit integration regression verification
design architecture architect specification spec rfc adr proposal
database sql schema query queries migration data
research learn learning course webinar reading study conference workshop training documentation docs wiki
client clients customer customers account demo pitch sales prospect visit
invoice invoices invoicing payroll bookkeeping ledger reconciliation accounts billing
report reports reporting dashboard analysis analyse forecast budget
patient patients ward handover rounds clinic care consultation
lesson lessons class marking grading exam pupils students parents
email emails inbox mail correspondence admin administration paperwork filing records
travel drive driving commute delivery route
stock inventory order orders supplier suppliers purchasing procurement
legal contract contracts compliance policy risk
marketing campaign content social newsletter copy writing
support ticket tickets helpdesk queue
maintenance repair repairs service servicing install installation
`;

/** Kinds as lists of words. */
export const kinds: readonly (readonly string[])[] = KINDS.trim()
  .split('\n')
  .map((line) => line.split(' '));
