import { formats } from '../../format';

const f = formats('en');

/** Words of the pages that are rendered ahead of time, around the calculator: no visit loads them. */
export const pages = {
  restoring: 'Opening your work …',
  notLoaded:
    'The calculator could not be opened: a part of this page did not load. What you saved is still there. Reload to try again. Below is what is typical for this job.',
  rolesTitle: (count: number) => `AI risk of ${f.upTo(count)} roles`,
  rolesIntro:
    'Every role with its typical score: 0 is at risk, 100 is protected. Each opens in the calculator, where you change what is different about your work.',
  rolesDescription: (count: number) =>
    `How exposed ${f.upTo(count)} jobs are to AI, each with its score, zone and reasons. Change what is different about yours; nothing leaves the browser.`,
  rolesLink: (count: number) => `All ${f.upTo(count)} roles with their scores`,
  otherPages: 'Other pages',
  shortName: 'AI Risk',
  startLink: 'Start page',
  roleTitle: (role: string) => `${role}: AI risk of the role`,
  roleDescription: (role: string, shown: number, zone: string, meaning: string) =>
    `${role}: ${f.fixed(shown)} of 100, ${zone}. ${meaning} See why, and change what is different about your week and your market.`,
  startDescription:
    'See how exposed a job is to AI, change what is different about your week and market, and follow the score live. Nothing leaves the browser.',
  role: 'Role',
  score: 'Score',
  zone: 'Zone',
};
