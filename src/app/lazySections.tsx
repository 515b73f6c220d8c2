import type { ComponentType } from 'react';
import { firstSign } from '@/ui/firstSign';
import { lately } from './lately';

/** A section below the first screen: its code comes once somebody is here. */
const section = (load: () => Promise<ComponentType>) => lately(load, firstSign);

export const BriefSection = section(
  async () => (await import('@/features/brief/BriefSection')).BriefSection,
);
export const AboutSection = section(
  async () => (await import('@/features/about/AboutSection')).AboutSection,
);
export const WhySection = section(
  async () => (await import('@/features/why/WhySection')).WhySection,
);
export const CertaintySection = section(
  async () => (await import('@/features/certainty/CertaintySection')).CertaintySection,
);
export const MattersSection = section(
  async () => (await import('@/features/matters/MattersSection')).MattersSection,
);
export const RereadSection = section(
  async () => (await import('@/features/reread/RereadSection')).RereadSection,
);
export const MovesSection = section(
  async () => (await import('@/features/moves/MovesSection')).MovesSection,
);
export const PaceSection = section(
  async () => (await import('@/features/pace/PaceSection')).PaceSection,
);
export const VariantSection = section(
  async () => (await import('@/features/variant/VariantSection')).VariantSection,
);
export const NextSection = section(
  async () => (await import('@/features/next/NextSection')).NextSection,
);
export const CompareSection = section(
  async () => (await import('@/features/compare/CompareSection')).CompareSection,
);
export const LibrarySection = section(
  async () => (await import('@/features/library/LibrarySection')).LibrarySection,
);
