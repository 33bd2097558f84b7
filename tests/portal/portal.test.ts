import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/findBrowser.mjs';

// `npm start` as a person meets it: a process of its own, and a browser driven from outside.

const start = 'scripts/start.mjs';

describe('the portal', () => {
  let portal: ChildProcess;
  let url: string;
  let browser: Browser;

  beforeAll(async () => {
    portal = spawn(process.execPath, [start, '--port', '0'], { env: environment() });
    url = await new Promise((resolve, reject) => {
      let output = '';
      const read = (chunk: Buffer): void => {
        output += chunk.toString();
        const address = /http:\/\/localhost:\d+/.exec(output);
        if (address) resolve(address[0]);
      };
      portal.stdout?.on('data', read);
      portal.stderr?.on('data', read);
      portal.on('exit', () => reject(new Error(output)));
    });
    const executablePath = findBrowser();
    browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    portal?.kill();
  });

  it('lets a person borrow a seat, reload, see it in a second tab too, and return it', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      // Chromium logs every refused request of its own accord.
      const ofChromium = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !ofChromium) problems.push(message.text());
    });

    await page.goto(url);
    await page.getByRole('radio', { name: '8 hours' }).check();
    await page.getByRole('button', { name: 'Borrow seat' }).click();
    await page.getByRole('button', { name: 'Activate this device' }).click();
    const seat = page.getByText(/This device holds a seat until/);
    await seat.waitFor();
    expect(await seatsInUse(url)).toBe(1);

    await page.reload();
    await seat.waitFor();

    const second = await context.newPage();
    await second.goto(url);
    await second.getByText(/This device holds a seat until/).waitFor();

    await page.getByRole('button', { name: 'Return this seat' }).click();
    await page.getByRole('button', { name: 'Return seat' }).click();
    await page.getByText('This device holds no seat.').waitFor();
    await second.getByText('This device holds no seat.').waitFor();
    expect(await seatsInUse(url)).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  }, 60_000);

  it('answers to the names of this machine only', async () => {
    const { port } = new URL(url);
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const request = get({ host: '127.0.0.1', port, headers: { host } }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
        request.on('error', reject);
      });
    expect(await statusFor(`localhost:${port}`)).toBe(200);
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200);
    expect(await statusFor('portal.attacker.example')).toBe(421);
  });

  it('sends the page no licence key', async () => {
    const session = await (await fetch(`${url}/session`)).text();
    const page = await (await fetch(url)).text();
    const script = /src="([^"]+)"/.exec(page)?.[1] ?? '';
    const code = await (await fetch(new URL(script, url))).text();
    expect(code).toContain('floating-license');
    expect(session + page + code).not.toMatch(/PLAI-N000|sharedKey|hmac-sha256/);
  });
});

describe('npm start stops with one line', () => {
  it('where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, output } = await run(['--port', String(port)], {});
    other.close();
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      `Port ${port} is taken. Try another: npm start -- --port ${port + 1}`,
    );
  }, 60_000);

  it('where the port is nonsense', async () => {
    expect(await run(['--port', 'http'], {})).toEqual({
      code: 2,
      output: '--port takes a number from 0 to 65535, not "http".\n',
    });
  });

  it('that names what is missing of the settings for the real service', async () => {
    const { code, output } = await run(['--port', '0'], {
      LICENSESPRING_API_KEY: 'a-key',
      LICENSESPRING_USERNAME: 'somebody',
    });
    expect(code).toBe(2);
    expect(output).toContain(
      'set LICENSESPRING_SHARED_KEY, LICENSESPRING_PRODUCT, LICENSESPRING_PASSWORD too',
    );
    expect(output).not.toContain('a-key');
  }, 60_000);
});

async function seatsInUse(url: string): Promise<number> {
  const state = await (await fetch(`${url}/_emulator/state`)).json();
  return state.licenses.find(({ shows }: { shows: string }) => shows === 'plain').inUse;
}

/** The environment without settings of the machine that the tests run on. */
function environment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter(([name]) => !/^(LICENSESPRING_|VITEST|NODE_ENV)/.test(name)),
  );
}

async function run(
  args: string[],
  settings: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [start, ...args], {
    env: { ...environment(), ...settings },
  });
  let output = '';
  const read = (chunk: Buffer): void => void (output += chunk.toString());
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output };
}
