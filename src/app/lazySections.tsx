import type { ComponentType } from 'react';
import { firstSign } from '@/ui/firstSign';
import { lately } from './lately';

/** A section below the first screen: its code comes once somebody is here. */
const section = (load: () => Promise<ComponentType>) => lately(load, firstSign);

export const BriefSection = section(
  async () => (await import('@/calculator/job/brief/BriefSection')).BriefSection,
);
export const WhySection = section(
  async () => (await import('@/calculator/why/parts/WhySection')).WhySection,
);
export const CertaintySection = section(
  async () => (await import('@/calculator/why/certainty/CertaintySection')).CertaintySection,
);
export const MattersSection = section(
  async () => (await import('@/calculator/why/matters/MattersSection')).MattersSection,
);
export const RereadSection = section(
  async () => (await import('@/calculator/why/reread/RereadSection')).RereadSection,
);
export const MovesSection = section(
  async () => (await import('@/calculator/next/change/MovesSection')).MovesSection,
);
export const PaceSection = section(
  async () => (await import('@/calculator/why/pace/PaceSection')).PaceSection,
);
export const VariantSection = section(
  async () => (await import('@/calculator/next/variant/VariantSection')).VariantSection,
);
export const NextSection = section(
  async () => (await import('@/calculator/next/moves/NextSection')).NextSection,
);
export const CompareSection = section(
  async () => (await import('@/calculator/compare/columns/CompareSection')).CompareSection,
);
export const LibrarySection = section(
  async () => (await import('@/calculator/compare/library/LibrarySection')).LibrarySection,
);
