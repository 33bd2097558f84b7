import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FloatingLicensePanel, FloatingLicenseProvider } from '../../src/index.js';

// The page inside the frame of `openTab`.

declare global {
  /** What the page that opened the tab hands to it: the way to the server. */
  var fetchOfOtherTab: typeof globalThis.fetch | undefined;
}

/** A server takes bytes and gives bytes: no object of one tab reaches the other. */
const fetch: typeof globalThis.fetch = async (input, init) => {
  const { url, method, headers, body } = await readRequest(new Request(input, init));
  const { fetchOfOtherTab } = parent as Window & typeof globalThis;
  if (!fetchOfOtherTab) throw new TypeError('fetch failed');
  const answer = await fetchOfOtherTab(url, { method, headers, ...(body && { body }) });
  return new Response(answer.body, { status: answer.status, headers: [...answer.headers] });
};

async function readRequest(
  request: Request,
): Promise<Record<'url' | 'method' | 'body', string> & { headers: [string, string][] }> {
  const { url, method, headers } = request;
  return { url, method, headers: [...headers], body: await request.text() };
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <FloatingLicenseProvider
        endpoint={`${parent.origin}/api/license`}
        fetch={fetch}
        queryClient={new QueryClient()}
      >
        <FloatingLicensePanel />
      </FloatingLicenseProvider>
    </StrictMode>,
  );
}
