import { ScorePlace } from '@/calculator/score/ScorePlace';
import type { Component } from '@/ui/jsx/elements';
import type { Place } from '../places';
import { lately } from './lately';

const late = {
  why: lately(async () => (await import('@/calculator/why/WhyPlace')).WhyPlace),
  next: lately(async () => (await import('@/calculator/next/NextPlace')).NextPlace),
  job: lately(async () => (await import('@/calculator/job/JobPlace')).JobPlace),
  compare: lately(async () => (await import('@/calculator/compare/ComparePlace')).ComparePlace),
};

/** What stands in each place; all but the first come once they are wanted. */
export const PLACE_VIEWS: Record<Place, Component> = { score: ScorePlace, ...late };

/** What fetches the code of each place that is not on screen. */
export const placesAhead = Object.values(late).map(({ preload }) => preload);

/** Fetches all of them at once: somebody is about to choose one. */
export const preloadPlaces = (): void => placesAhead.forEach((preload) => preload());
