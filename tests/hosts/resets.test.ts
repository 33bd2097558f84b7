import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright';
import { compile } from 'tailwindcss';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TestStack } from '../../src/testing/index.js';
import { createTestStack } from '../../src/testing/index.js';
import type { Measured } from './measurePanel.js';
import { differences, measurePanel } from './measurePanel.js';
import type { HostPage, ServedHost } from './serveHost.js';
import { buildPage, launchBrowser, serveHost } from './serveHost.js';

// Whatever a host brings along, the panel is the same: on a page with nothing, with Tailwind's
// preflight, with Bootstrap, with what sites say of bare elements; with our stylesheet before and after the host's.

const device = 'device-of-the-host';
// Off the half minute, at which the words for the time left change.
const friday = Date.UTC(2026, 10, 20, 8, 59, 10);
const host = { tailwind: '', bootstrap: '', bare: '' };
/** What is inherited is the host's to say; here they all say the same. */
const inherited = `
  html, body { margin: 0; font-family: sans-serif; font-size: 16px; line-height: 1.5; }
  #root { width: 640px; }
`;

let browser: Browser;
let stack: TestStack;
let server: ServedHost;
let served: HostPage = { head: '' };

beforeAll(async () => {
  host.bare = await readFile(new URL('./bare.css', import.meta.url), 'utf8');
  host.tailwind = await compileTailwind();
  host.bootstrap = await packageFile('bootstrap/dist/css/bootstrap.css');
  const [launched, files, created] = await Promise.all([
    launchBrowser(),
    buildPage(),
    createTestStack({ emulator: { now: () => friday } }),
  ]);
  browser = launched;
  stack = created;
  server = await serveHost(files, stack, () => served);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(() => stack.reset());

/** A state of the panel, and how one gets there. */
interface State {
  state: string;
  reach: (panel: Locator) => Promise<void>;
}

const states: State[] = [
  { state: 'a borrowed seat', reach: borrow },
  {
    state: 'an error with its details open',
    reach: async (panel) => {
      stack.license.forget(device);
      await panel.getByRole('button', { name: 'Borrow seat' }).click();
      await panel.getByText('Details', { exact: true }).click();
    },
  },
  {
    state: 'a date of one’s own that is wrong',
    reach: async (panel) => {
      await panel.getByRole('radio', { name: 'Until a date of my own' }).check();
      await panel.getByLabel('Date and time').fill('2026-11-20T09:00');
      await panel.getByRole('button', { name: 'Borrow seat' }).click();
      await panel.getByText('This date has passed.').waitFor();
    },
  },
  {
    state: 'the dialog',
    reach: async (panel) => {
      await borrow(panel);
      await panel.getByRole('button', { name: 'Return this seat' }).click();
      await panel.getByRole('dialog').waitFor();
    },
  },
];

describe.each(states)('$state', ({ reach }) => {
  let expected: Measured[];

  beforeAll(async () => {
    stack.reset();
    expected = await measureOn(ours, reach);
  }, 60_000);

  it('is there to be compared', () => {
    expect(expected.length).toBeGreaterThan(30);
  });

  it.each([
    ['Tailwind', 'before', 'tailwind'],
    ['Tailwind', 'after', 'tailwind'],
    ['Bootstrap', 'before', 'bootstrap'],
    ['Bootstrap', 'after', 'bootstrap'],
    ['rules of the host’s for bare elements', 'before', 'bare'],
  ] as const)(
    'is the same with %s, our stylesheet %s it',
    async (_name, order, sheet) => {
      const theirs = `<link rel="stylesheet" href="/${sheet}.css">`;
      const head = order === 'before' ? ours + theirs : theirs + ours;
      expect(differences(expected, await measureOn(head, reach))).toEqual([]);
    },
    60_000,
  );
});

describe('a host’s own colours', () => {
  const tokens = `:root { --card: rgb(1, 2, 3); --card-foreground: rgb(4, 5, 6);
    --muted-foreground: rgb(7, 8, 9); --border: rgb(10, 11, 12); --primary: rgb(13, 14, 15);
    --primary-foreground: rgb(16, 17, 18); --radius: 7px; }`;

  it('as shadcn names them are the panel’s', async () => {
    const { page, panel } = await open(`${ours}<link rel="stylesheet" href="/tokens.css">`, {
      styles: { '/tokens.css': tokens },
    });
    expect(await look(panel)).toMatchObject({
      'background-color': 'rgb(1, 2, 3)',
      color: 'rgb(4, 5, 6)',
      'border-top-color': 'rgb(10, 11, 12)',
      'border-top-left-radius': '7px',
    });
    expect(await look(panel.getByRole('button', { name: 'Borrow seat' }))).toMatchObject({
      'background-color': 'rgb(13, 14, 15)',
      color: 'rgb(16, 17, 18)',
    });
    expect(await look(panel.getByText('For how long?'))).toMatchObject({ color: 'rgb(7, 8, 9)' });
    await page.context().close();
  }, 60_000);

  it('give way to ours where the host sets them', async () => {
    const own = `${tokens} :root { --rfl-background: rgb(21, 22, 23); --rfl-accent: rgb(24, 25, 26); }`;
    const { page, panel } = await open(`${ours}<link rel="stylesheet" href="/tokens.css">`, {
      styles: { '/tokens.css': own },
    });
    expect(await look(panel)).toMatchObject({ 'background-color': 'rgb(21, 22, 23)' });
    expect(await look(panel.getByRole('button', { name: 'Borrow seat' }))).toMatchObject({
      'background-color': 'rgb(24, 25, 26)',
    });
    await page.context().close();
  }, 60_000);

  it.each([
    { colours: 'light by class', className: 'light', background: 'rgb(255, 255, 255)' },
    { colours: 'dark by class', className: 'dark', background: 'rgb(23, 24, 28)' },
  ])(
    'are $colours, whatever the system says',
    async ({ className, background }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, panel } = await open(ours, { className }, colorScheme);
        expect(await look(panel)).toMatchObject({ 'background-color': background });
        await page.context().close();
      }
    },
    60_000,
  );

  it('are dark where the page is of both kinds and the system is dark', async () => {
    const { page, panel } = await open(
      `${ours}<meta name="color-scheme" content="light dark">`,
      {},
      'dark',
    );
    expect(await look(panel)).toMatchObject({ 'background-color': 'rgb(23, 24, 28)' });
    await page.context().close();
  }, 60_000);
});

const ours = '<link rel="stylesheet" href="/rfl.css">';
const tailwind = '<link rel="stylesheet" href="/tailwind.css">';

it.each([
  { first: 'ours', head: ours + tailwind },
  { first: 'Tailwind’s', head: tailwind + ours },
])(
  'a utility of Tailwind’s wins over the panel’s own looks, with $first first',
  async ({ head }) => {
    const { page, panel } = await open(head);
    await panel.evaluate((element) => element.classList.add('p-8'));
    expect(await look(panel)).toMatchObject({ 'padding-top': '32px' });
    await page.context().close();
  },
  60_000,
);

/** Opens a page with these links, and gets to a state. */
async function measureOn(
  head: string,
  reach: (panel: Locator) => Promise<void>,
): Promise<Measured[]> {
  const { page, panel } = await open(head);
  await reach(panel);
  // Away from what was clicked, so that nothing is hovered over or in focus.
  await page.mouse.move(1000, 5);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const measured = await measurePanel(page);
  await page.context().close();
  return measured;
}

async function open(
  head: string,
  page: Partial<HostPage> = {},
  colorScheme: 'light' | 'dark' = 'light',
): Promise<{ page: Page; panel: Locator }> {
  served = {
    ...page,
    head: `${head}<link rel="stylesheet" href="/inherited.css">`,
    styles: {
      '/tailwind.css': host.tailwind,
      '/bootstrap.css': host.bootstrap,
      '/bare.css': host.bare,
      '/inherited.css': inherited,
      ...page.styles,
    },
  };
  await activate();
  const context = await browser.newContext({ colorScheme, viewport: { width: 1024, height: 900 } });
  const opened = await context.newPage();
  await opened.goto(`${server.url}?device=${device}`);
  const panel = opened.getByRole('region', { name: 'Your seat on this device' });
  await panel.getByText(/^Until Fri, 20 Nov 2026/).waitFor();
  return { page: opened, panel };
}

async function activate(): Promise<void> {
  await stack.fetch('http://127.0.0.1/api/license/activate', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ hardware_id: device }),
  });
}

async function borrow(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Borrow seat' }).click();
  await panel.getByText(/This device holds a seat until/).waitFor();
}

async function look(element: Locator): Promise<Record<string, string>> {
  return element.evaluate((found) => {
    const styles = getComputedStyle(found);
    return Object.fromEntries([...styles].map((name) => [name, styles.getPropertyValue(name)]));
  });
}

/** What Tailwind itself makes of `@import 'tailwindcss'`, with one utility. */
async function compileTailwind(): Promise<string> {
  const compiled = await compile("@import 'tailwindcss';", {
    loadStylesheet: async (id, base) => {
      const path = id === 'tailwindcss' ? 'tailwindcss/index.css' : `tailwindcss/${id}`;
      return { path, base, content: await packageFile(path) };
    },
  });
  return compiled.build(['p-8']);
}

async function packageFile(path: string): Promise<string> {
  return readFile(fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url)), 'utf8');
}
