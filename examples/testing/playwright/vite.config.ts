import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { aliases } from '../../../vite.config.js';

// The page of the Vite example, without its server: the test answers for that.
export default defineConfig({
  root: fileURLToPath(new URL('../../vite-react-19', import.meta.url)),
  plugins: [react()],
  resolve: { alias: aliases },
});
