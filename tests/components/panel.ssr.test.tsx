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
  // What depends on the reader’s browser comes with it.
  expect(html).not.toContain('Return this seat<');
  expect(html).not.toContain('This browser does not keep data');
});

it('a server asks nobody, however often it renders', () => {
  const fetch = vi.fn<typeof globalThis.fetch>();
  const once = renderToString(<PanelPage fetch={fetch} />);
  expect(renderToString(<PanelPage fetch={fetch} />)).toBe(once);
  expect(fetch).not.toHaveBeenCalled();
});
