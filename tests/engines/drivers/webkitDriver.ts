import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../../hosts/eventually';

/** One command of W3C WebDriver: method, path below the driver's address, parameters. */
export type Command = <T>(method: string, path: string, parameters?: object) => Promise<T>;

export interface Driver {
  command: Command;
  savedIn: string;
  stop: () => void;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A home of its own, so that what is saved lands where we look and nothing of before is there. */
function makeHome() {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  const [savedIn, config] = [join(home, 'saved'), join(home, 'config')];
  mkdirSync(savedIn);
  mkdirSync(config);
  writeFileSync(join(config, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${savedIn}"\n`);
  return { home, savedIn, config };
}

/** A command that takes longer has hung, on however slow a machine: it is named instead of waited for. */
const COMMAND_MS = 60_000;

function commandsTo(address: string): Command {
  return async <T>(method: string, path: string, parameters?: object) => {
    const body = parameters && JSON.stringify(parameters);
    const signal = AbortSignal.timeout(COMMAND_MS);
    const response = await fetch(address + path, { method, signal, ...(body && { body }) }).catch(
      (error: unknown) => {
        throw new Error(`${method} ${path}: ${String(error)}`);
      },
    );
    const { value } = (await response.json()) as { value: T };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value).slice(0, 400)}`);
    return value;
  };
}

/** Starts WebKitGTK's driver on a screen of its own, and waits until it answers. */
export async function startDriver(): Promise<Driver> {
  const port = await freePort();
  const { home, savedIn, config } = makeHome();
  const child = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1400x1000x24', 'WebKitWebDriver', `--port=${port}`],
    {
      env: { ...process.env, HOME: home, XDG_CONFIG_HOME: config, LANG: 'C.UTF-8' },
      detached: true, // a group of its own: xvfb-run leaves its screen behind when it is stopped alone
      stdio: 'ignore',
    },
  );
  const stop = () => void process.kill(-child.pid!, 'SIGTERM');
  const command = commandsTo(`http://127.0.0.1:${port}`);
  await eventually('WebKit’s driver answers', () => command<object>('GET', '/status'));
  return { command, savedIn, stop };
}
