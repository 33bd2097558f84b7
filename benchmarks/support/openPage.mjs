/**
 * Opens a built page in a context of its own. An error in the page fails the benchmark.
 *
 * @param {import('playwright').Browser} browser
 * @param {import('./buildPage.mjs').Site} site
 * @param {object} [options]
 * @param {number} [options.width] of the window; as `height`
 * @param {number} [options.height]
 * @param {string} [options.path]
 * @param {(context: import('playwright').BrowserContext) => Promise<unknown>} [options.before] runs
 *   ahead of the page's own scripts
 * @returns {Promise<import('playwright').Page>}
 */
export async function openPage(browser, site, options = {}) {
  const { width = 1280, height = 900, path = '/', before } = options;
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    viewport: { width, height },
  });
  await context.route('http://localhost/**', async (route) => {
    const file = site.get(new URL(route.request().url()).pathname);
    await route.fulfill(file ?? { status: 404 });
  });
  await before?.(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`http://localhost${path}`);
  return page;
}
