import type { Page } from '@playwright/test';
import type { TestStack } from 'react-floating-license/testing';

/** Answers what a page asks of its proxy by a test stack in the test's own process. */
export async function routeToStack(page: Page, stack: TestStack): Promise<void> {
  await page.route('**/api/license/*', async (route) => {
    const asked = route.request();
    const answer = await stack.proxy.fetch(
      new Request(asked.url(), {
        method: asked.method(),
        headers: await asked.allHeaders(),
        body: asked.postData(),
      }),
    );
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    });
  });
}
