import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { en } from '../../src/messages/en.js';
import { PanelPage } from '../support/PanelPage.js';

// On a server there is no window, no storage and no device; nothing may be asked of anybody.

it('a server renders the panel, which knows of no seat yet', () => {
  const html = renderToString(<PanelPage hardwareId="a-device" />);
  expect(html).toContain(en.panel.title);
  expect(html).toContain(en.seat.pending);
  expect(html).toContain(en.borrow.submit);
  // What depends on the reader’s browser and on the time comes with them.
  expect(html).not.toContain(String(new Date().getFullYear()));
  expect(html).not.toContain(`${en.release.action}<`);
  expect(html).not.toContain(en.panel.notStored);
});

it('a server asks nobody, however often it renders', async () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const page = <PanelPage endpoint="https://portal.example/api/license" fetch={fetch} />;
  const once = renderToString(page);
  expect(renderToString(page)).toBe(once);
  // Whatever a render may have started has had its turn by then.
  await vi.dynamicImportSettled();
  await new Promise(setImmediate);
  expect(fetch).not.toHaveBeenCalled();
});
