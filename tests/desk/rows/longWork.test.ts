import { describe, expect, test, vi } from 'vitest';
import { inSlices, Progress } from '@/desk/rows/slices';

describe('long work', () => {
  test('does a step per item and ends at its total', async () => {
    const seen: number[] = [];
    const onProgress = vi.fn();
    await inSlices([1, 2, 3], 5, (item) => seen.push(item), { onProgress });
    expect(seen).toEqual([1, 2, 3]);
    expect(onProgress).toHaveBeenLastCalledWith(5, 5);
  });

  test('pauses when its slice is used up, and never tells more than the total', async () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
    const progress: [number, number][] = [];
    const onProgress = (...at: [number, number]) => progress.push(at);
    // Begins at 5, so a slice ends at 13: after the second step (15), then after every second one.
    await inSlices([1, 2, 3, 4, 5], 3, () => {}, { onProgress });
    clock.mockRestore();
    expect(progress).toEqual([
      [2, 3],
      [3, 3],
      [3, 3],
    ]);
  });

  test('ends with the reason of who cancelled it, before and between slices', async () => {
    const step = vi.fn();
    const signal = AbortSignal.abort(new Error('at once'));
    await expect(inSlices([1], 1, step, { signal })).rejects.toThrow('at once');
    expect(step).not.toHaveBeenCalled();
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => Date.now() * 1000);
    const controller = new AbortController();
    step.mockImplementation(() => {
      const until = Date.now() + 2;
      while (Date.now() < until);
      controller.abort(new Error('later'));
    });
    const work = inSlices([1, 2, 3], 3, step, { signal: controller.signal });
    await expect(work).rejects.toThrow('later');
    clock.mockRestore();
    expect(step).toHaveBeenCalledTimes(1);
  });

  test('of a transaction counts its steps and ends when it is cancelled', () => {
    const controller = new AbortController();
    const onProgress = vi.fn();
    const progress = new Progress({ signal: controller.signal, onProgress }, 10);
    progress.add(3);
    progress.add(4);
    expect(onProgress.mock.calls).toEqual([
      [3, 10],
      [7, 10],
    ]);
    controller.abort(new Error('cancelled'));
    expect(() => progress.add(1)).toThrow('cancelled');
    expect(() => new Progress({}, 1).add(1)).not.toThrow();
  });
});
