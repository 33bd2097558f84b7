import { expect, it } from 'vitest';
import type { Emulator } from '../../src/testing/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { createRequestLog } from '../../src/testing/requestLog.js';
import { activate, asking, call, device } from './callEmulator.js';

const borrow = (emulator: Emulator): ReturnType<typeof call> =>
  call(emulator, 'floating/borrow', { ...asking(emulator, 'plain'), borrowed_until: null });

it('keeps what was asked and answered, without credentials', async () => {
  const emulator = await createEmulator();
  await activate(emulator, 'plain');
  await borrow(emulator);
  await call(emulator, 'check_license', { ...asking(emulator, 'user') });
  emulator.control.fail.next('drop-before-commit');
  await expect(borrow(emulator)).rejects.toThrow(TypeError);
  const log = emulator.control.requests();
  expect(
    log.map(({ method, path, status, code, fault }) => [method, path, status, code, fault]),
  ).toEqual([
    ['POST', '/api/v4/activate_license', 200, null, null],
    ['POST', '/api/v4/floating/borrow', 200, null, null],
    ['GET', '/api/v4/check_license', 400, 'device_not_found', null],
    ['POST', '/api/v4/floating/borrow', null, null, 'drop-before-commit'],
  ]);
  expect(log[1]?.fields).toEqual({
    product: emulator.product,
    hardware_id: device,
    license_key: '[redacted]',
    borrowed_until: null,
  });
  expect(JSON.stringify(log)).not.toMatch(/PLAI-N000|not-a-real-password/);
});

it('keeps the latest 10,000', async () => {
  const log = createRequestLog(() => 0);
  for (let index = 0; index < 10_002; index++) {
    const request = new Request(`https://emulator.test/api/v4/${index}`);
    await log.follow(request, undefined, async () => new Response(null));
  }
  const entries = log.entries();
  expect(entries).toHaveLength(10_000);
  expect(entries[0]?.path).toBe('/api/v4/2');
  expect(entries.at(-1)).toMatchObject({ path: '/api/v4/10001', status: 200 });
});
