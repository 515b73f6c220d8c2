/**
 * Milliseconds of work since: as long as it took, or what this process itself worked where others kept
 * the machine busy. A limit on it is one on the code, not on the machine's other programs.
 */
export function stopwatch(): () => number {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - began, (user + system) / 1000);
  };
}
