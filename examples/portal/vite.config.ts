import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from '../../vite.config.js';

// In an app of your own you need neither the root nor the aliases: they make the portal use the
// library's source instead of the installed package.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  resolve: { alias: aliases },
  build: { outDir: 'dist/client', emptyOutDir: true },
});
