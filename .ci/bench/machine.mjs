// @ts-check
import os from 'node:os';

/**
 * On what kind of machine the figures were taken: enough to judge them, nothing that names it.
 * @param {string} browserVersion
 */
export function machineClass(browserVersion) {
  const cpus = os.cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus.length,
    memory: `${Math.round(os.totalmem() / 2 ** 30)} GiB`,
    cpu: cpus[0]?.model.trim() || 'unknown',
    system: `${os.type()} ${os.release().split('-')[0]}`,
    node: process.versions.node,
    browser: browserVersion,
    /** Average number of busy processes over the last minute, before the run. */
    load: os.loadavg()[0],
  };
}
