import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Portal } from './Portal.js';
import 'react-floating-license/styles.css';
import './portal.css';

const queryClient = new QueryClient();
const app = document.getElementById('app');
if (!app) throw new Error('index.html has no #app');

createRoot(app).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Portal />
    </QueryClientProvider>
  </StrictMode>,
);
