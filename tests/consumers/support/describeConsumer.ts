import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../support/launchChromium.js';
import { drivePanel } from './drivePanel.js';
import type { Consumer } from './installConsumer.js';
import { installConsumer } from './installConsumer.js';
import { startConsumer } from './startConsumer.js';

/** What a consumer is told beyond its folder in `examples/`. */
interface ConsumerSettings {
  /** The scripts that take their port as `--port`; the others read `PORT`. */
  portFlag?: ('start' | 'dev')[];
  /** Whether the page comes from the server with the panel in it. */
  isServerRendered?: boolean;
}

/** An example, from the tarball to a seat returned in Chromium. */
export function describeConsumer(example: string, settings: ConsumerSettings = {}): void {
  describe(example, () => {
    let consumer: Consumer;
    let browser: Browser;
    beforeAll(async () => {
      consumer = await installConsumer(example);
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser?.close();
      await consumer?.remove();
    });
    const drive = async (script: 'start' | 'dev'): Promise<void> => {
      const server = await startConsumer(consumer, script, {
        portFlag: settings.portFlag?.includes(script) ?? false,
      });
      try {
        if (settings.isServerRendered) {
          const html = await (await fetch(server.url)).text();
          expect(html).toContain('rfl-panel');
        }
        await drivePanel(browser, server.url);
      } finally {
        await server.stop();
      }
    };

    it('has types that check', async () => {
      await consumer.run('check');
    });

    it('builds, and lends and takes back a seat', async () => {
      await consumer.run('build');
      await drive('start');
    });

    if (!settings.isServerRendered) return;
    // React says what a hydration made of the server's page in development only.
    it('hydrates without a warning', async () => {
      await drive('dev');
    });
  });
}
