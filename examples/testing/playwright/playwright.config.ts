import { defineConfig } from '@playwright/test';
import { findBrowser } from '../../../scripts/findBrowser.mjs';

// In a project of your own neither the browser's path nor the server's command is as long.
const executablePath = findBrowser();

export default defineConfig({
  reporter: 'list',
  use: {
    baseURL: 'http://localhost:5187',
    launchOptions: { args: ['--no-sandbox'], ...(executablePath && { executablePath }) },
  },
  webServer: {
    command:
      'npx vite --config examples/testing/playwright/vite.config.ts --port 5187 --strictPort',
    cwd: '../../..',
    url: 'http://localhost:5187',
  },
});
