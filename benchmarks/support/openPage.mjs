/**
 * Opens a built page in a context of its own. An error in the page fails the benchmark.
 *
 * @param {import('playwright').Browser} browser
 * @param {import('./buildPage.mjs').Site} site
 * @param {{ width?: number, before?: (context: import('playwright').BrowserContext) => Promise<unknown> }} [options]
 *   `before` runs ahead of the page's own scripts
 * @returns {Promise<import('playwright').Page>}
 */
export async function openPage(browser, site, { width = 1280, before } = {}) {
  const context = await browser.newContext({
    locale: 'en-US',
    timezoneId: 'Europe/Berlin',
    viewport: { width, height: 900 },
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
  await page.goto('http://localhost/');
  return page;
}
