import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { license } from './license.js';

export default defineConfig({ plugins: [react(), license()] });
