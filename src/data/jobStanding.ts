import jobs from 'virtual:scored-jobs';
import { standing, type JobStanding } from '@/engine';
import { US_EMPLOYMENT } from './usEmployment';

const workers = jobs.map(([shown, thousands]) => ({ shown, thousands }));

/** Where a shown score, 0 … 100, stands among US workers: percent of all of them. */
export const jobStanding = (shown: number): JobStanding =>
  standing(shown, workers, US_EMPLOYMENT.thousands);
