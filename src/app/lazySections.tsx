import { lazy } from 'react';

/** Sections below the first screen: their code comes after the first score is on screen. */
const loaders = {
  brief: () => import('@/features/brief/BriefSection'),
  about: () => import('@/features/about/AboutSection'),
  why: () => import('@/features/why/WhySection'),
  reread: () => import('@/features/reread/RereadSection'),
  variant: () => import('@/features/variant/VariantSection'),
  next: () => import('@/features/next/NextSection'),
  compare: () => import('@/features/compare/CompareSection'),
  library: () => import('@/features/library/LibrarySection'),
  share: () => import('@/features/share/SharePanel'),
};

export const BriefSection = lazy(async () => ({ default: (await loaders.brief()).BriefSection }));
export const AboutSection = lazy(async () => ({ default: (await loaders.about()).AboutSection }));
export const WhySection = lazy(async () => ({ default: (await loaders.why()).WhySection }));
export const RereadSection = lazy(async () => ({
  default: (await loaders.reread()).RereadSection,
}));
export const VariantSection = lazy(async () => ({
  default: (await loaders.variant()).VariantSection,
}));
export const NextSection = lazy(async () => ({ default: (await loaders.next()).NextSection }));
export const CompareSection = lazy(async () => ({
  default: (await loaders.compare()).CompareSection,
}));
export const LibrarySection = lazy(async () => ({
  default: (await loaders.library()).LibrarySection,
}));
export const SharePanel = lazy(async () => ({ default: (await loaders.share()).SharePanel }));
