import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { vi } from 'vitest';

/** Renders to HTML where there is no browser, also in a test that has one. */
export function renderOnServer(page: ReactElement): string {
  for (const name of ['window', 'document', 'navigator', 'location', 'localStorage']) {
    vi.stubGlobal(name, undefined);
  }
  try {
    return renderToString(page);
  } finally {
    vi.unstubAllGlobals();
  }
}
