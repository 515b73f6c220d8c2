import { DIMENSION_GROUPS, type Insight, type Strongest } from '@/engine';
import type { Messages } from '@/i18n/messages';

type Of<K extends Insight['kind']> = Extract<Insight, { kind: K }>;

const namesOf = (t: Messages, { ids }: Strongest<string>) =>
  ids.map((id) => t.dimensions[id]!.name);

function taskWords(
  t: Messages,
  insight: Of<'largestTask' | 'safestTask'>,
  nameOf: (taskId: string) => string,
): string {
  const name = nameOf(insight.taskId);
  const time = t.brief.ofWeek(insight.timePercent);
  return insight.kind === 'safestTask'
    ? t.brief.safestTask(name, time, insight.exposure)
    : t.brief.largestTask(name, time, insight.exposure, insight.safest);
}

function evidenceWords(t: Messages, { against, inFavour }: Of<'evidence'>): string {
  const signals = (found: Strongest<string>) => t.brief.signals(namesOf(t, found), found.value);
  const sentences = [
    against && t.brief.against(signals(against)),
    inFavour && t.brief.inFavour(signals(inFavour)),
  ].filter((sentence) => sentence !== null);
  return sentences.join(' ') || t.brief.noSignal;
}

function barrierWords(t: Messages, { strongest }: Of<'barrier'>): string {
  if (!strongest) return t.brief.noBarrier;
  return t.brief.barrier(namesOf(t, strongest), strongest.value, DIMENSION_GROUPS.barriers.max);
}

/** One finding of the engine as a sentence. */
export function insightWords(
  t: Messages,
  insight: Insight,
  nameOf: (taskId: string) => string,
): string {
  switch (insight.kind) {
    case 'change':
      return t.brief.changed(t.groups[insight.group], insight.points, insight.alone);
    case 'highExposure':
      return insight.tasks === 0
        ? t.brief.noHighExposure
        : t.brief.highExposure(insight.tasks, insight.of, insight.timePercent);
    case 'border': {
      const zone = t.zones[insight.zone].name;
      return insight.up
        ? t.brief.toReach(insight.points, zone)
        : t.brief.keptOut(insight.points, zone);
    }
    case 'largestTask':
    case 'safestTask':
      return taskWords(t, insight, nameOf);
    case 'evidence':
      return evidenceWords(t, insight);
    case 'barrier':
      return barrierWords(t, insight);
    case 'growth':
      return t.brief.growth(insight.value);
  }
}
