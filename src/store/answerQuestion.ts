import type { DimensionGroup } from '@/engine';
import { setValue } from './valueActions';
import { setTaskScore } from './weekActions';

/** Answers a question that was left open, by its path (`profile/openQuestions`). */
export function answerQuestion(path: string, level: number): void {
  const [group = '', id = ''] = path.split('.');
  if (group === 'growth') setValue({ group: 'growth', id: 'growth' }, level);
  else if (group === 'tasks') setTaskScore(path.slice('tasks.'.length, -'.score'.length), level);
  else setValue({ group: group as DimensionGroup, id }, level);
}
