import { QueryClient } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FloatingLicenseProvider } from '../../src/client/FloatingLicenseProvider.js';
import { FloatingLicenseDevtools } from '../../src/devtools/index.js';

it('sends nothing from a server: styles in attributes are refused by a strict content policy', () => {
  const page = (
    <FloatingLicenseProvider endpoint="/api/license" queryClient={new QueryClient()}>
      <FloatingLicenseDevtools emulator="/_emulator" />
    </FloatingLicenseProvider>
  );
  expect(renderToString(page)).toBe('');
});
