import { lazy } from 'react';

/** Sections below the first screen: their code comes after the first score is on screen. */
const loaders = {
  brief: () => import('@/features/brief/BriefSection'),
  about: () => import('@/features/about/AboutSection'),
  why: () => import('@/features/why/WhySection'),
  certainty: () => import('@/features/certainty/CertaintySection'),
  matters: () => import('@/features/matters/MattersSection'),
  reread: () => import('@/features/reread/RereadSection'),
  variant: () => import('@/features/variant/VariantSection'),
  next: () => import('@/features/next/NextSection'),
  library: () => import('@/features/library/LibrarySection'),
};

export const BriefSection = lazy(async () => ({ default: (await loaders.brief()).BriefSection }));
export const AboutSection = lazy(async () => ({ default: (await loaders.about()).AboutSection }));
export const WhySection = lazy(async () => ({ default: (await loaders.why()).WhySection }));
export const CertaintySection = lazy(async () => ({
  default: (await loaders.certainty()).CertaintySection,
}));
export const MattersSection = lazy(async () => ({
  default: (await loaders.matters()).MattersSection,
}));
export const RereadSection = lazy(async () => ({
  default: (await loaders.reread()).RereadSection,
}));
export const VariantSection = lazy(async () => ({
  default: (await loaders.variant()).VariantSection,
}));
export const NextSection = lazy(async () => ({ default: (await loaders.next()).NextSection }));
export const LibrarySection = lazy(async () => ({
  default: (await loaders.library()).LibrarySection,
}));
