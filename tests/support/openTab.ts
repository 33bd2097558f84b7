import { onTestFinished } from 'vitest';
import type { FrameLocator } from 'vitest/browser';
import { page } from 'vitest/browser';
import type { TestStack } from '../../src/testing/index.js';

/**
 * Opens the panel in another tab: a frame of the same origin, with modules, a query client and a
 * memory of its own. All that it shares with this page is the server and `localStorage`. Its endpoint
 * is absolute, `<origin>/api/license`, since a frame without a URL has nothing to resolve against.
 */
export function openTab(stack: TestStack): FrameLocator {
  globalThis.fetchOfOtherTab = stack.fetch;
  const frame = document.createElement('iframe');
  frame.title = 'another tab';
  // Room for a dialog, which does not scroll.
  frame.width = '400';
  frame.height = '600';
  const script = new URL('./otherTab.tsx', import.meta.url).href;
  frame.srcdoc = `<!doctype html><div id="root"></div>
    <script>${vitestRuntime}</script>
    <script type="module" src="${script}"></script>`;
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  return page.frameLocator(page.getByTitle(frame.title));
}

/** Vitest wraps every dynamic import of what it serves in a call of this. */
const vitestRuntime = '__vitest_browser_runner__ = { wrapDynamicImport: (load) => load() }';
