import type { BrowserContext } from '@playwright/test';

/** `SLOW=6`: every page runs at a sixth of the machine's speed, and goes back and forth late. */
const rate = Number(process.env['SLOW'] ?? 1);

/** Where `SLOW` asks for it, slows a context down: a test that hangs on speed fails then. */
export async function slowDown(context: BrowserContext): Promise<void> {
  if (!(rate > 1)) return;
  context.on('page', async (page) => {
    const devtools = await context.newCDPSession(page).catch(() => null); // closed already
    await devtools?.send('Emulation.setCPUThrottlingRate', { rate }).catch(() => undefined);
  });
  await context.addInitScript(() => {
    const go = history.go.bind(history);
    const late = (by: number) => void setTimeout(() => go(by), 400);
    Object.assign(history, {
      go: late,
      back: () => late(-1),
      forward: () => late(1),
    });
  });
}
