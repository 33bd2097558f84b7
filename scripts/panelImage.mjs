// `npm run docs:image`: renews docs/panel.png, which the README shows: the panel of the story
// "Borrowed", light and dark side by side. Wants a Storybook that is built: npm run build:storybook.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { findBrowser } from './findBrowser.mjs';
import { root } from './root.mjs';

const built = fileURLToPath(new URL('storybook-static/', root));
if (!existsSync(built)) throw new Error('Run npm run build:storybook first.');
const server = await preview({
  root: built,
  configFile: false,
  logLevel: 'error',
  build: { outDir: built },
  preview: { host: '127.0.0.1', port: 0 },
});
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({
    viewport: { width: 608, height: 900 },
    deviceScaleFactor: 2,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
  });
  const shots = [];
  for (const theme of ['light', 'dark']) {
    const story = `iframe.html?id=the-panel-states--borrowed&viewMode=story&globals=theme:${theme}`;
    await page.goto(new URL(story, server.resolvedUrls?.local[0]).href);
    const panel = page.locator('.rfl-panel:has([data-state="borrowed"])');
    await panel.waitFor();
    const width = await panel.evaluate((element) => element.getBoundingClientRect().width);
    shots.push({ width, image: (await panel.screenshot()).toString('base64') });
  }
  await page.setViewportSize({ width: 1200, height: 800 });
  // As wide as it was taken: a pixel of it is a pixel here, and the file a fraction of one that is scaled.
  const images = shots.map(
    ({ width, image }) =>
      `<img width="${width}" style="border-radius:10px" src="data:image/png;base64,${image}">`,
  );
  await page.setContent(
    `<body style="margin:0"><main style="display:flex;gap:24px;padding:20px;width:max-content">${images.join('')}`,
  );
  const path = fileURLToPath(new URL('docs/panel.png', root));
  await page.locator('main').screenshot({ path, omitBackground: true });
} finally {
  await browser.close();
  await server.close();
}
