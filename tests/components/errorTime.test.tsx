import { expect, it } from 'vitest';
import { FloatingLicenseError, LicenseError } from '../../src/index.js';
import { createWorld, renderIn } from '../support/renderPart.js';

it('tells whoever can help when an error happened that is remembered, not when it is shown', async () => {
  const error = new FloatingLicenseError({
    code: 'license_expired',
    action: 'check',
    outcome: 'refused',
    requestId: 'request-1',
    time: new Date(Date.UTC(2026, 10, 27, 18)),
  });
  const { container } = renderIn(
    await createWorld(),
    <LicenseError.Root error={error}>
      <LicenseError.Details />
    </LicenseError.Root>,
  );
  expect(container.textContent).toContain('request: request-1');
  expect(container.textContent).toContain('time: 2026-11-27T18:00:00.000Z');
});
