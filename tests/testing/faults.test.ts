import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Emulator, Fault } from '../../src/testing/index.js';
import { createEmulator } from '../../src/testing/index.js';
import { activate, asking, call } from './callEmulator.js';

async function ready(delay = 0): Promise<Emulator> {
  const emulator = await createEmulator({ delay });
  await activate(emulator, 'plain');
  return emulator;
}
const borrow = (emulator: Emulator): ReturnType<typeof call> =>
  call(emulator, 'floating/borrow', { ...asking(emulator, 'plain'), borrowed_until: null });
const committed = (emulator: Emulator): boolean =>
  emulator.control.state().licenses[0]?.devices.some(({ slot }) => slot !== null) ?? false;

function isSigned(emulator: Emulator, text: string, response: Response): boolean {
  const signature = Buffer.from(response.headers.get('LicenseSignature') ?? '', 'base64');
  return verify('sha256', Buffer.from(text), createPublicKey(emulator.publicKey), signature);
}

describe('without an answer', () => {
  it.each([
    ['drop-before-commit', false],
    ['drop-after-commit', true],
  ] as const)('%s: committed %s', async (fault, done) => {
    const emulator = await ready();
    emulator.control.fail.next(fault);
    await expect(borrow(emulator)).rejects.toThrow(new TypeError('fetch failed'));
    expect(committed(emulator)).toBe(done);
    expect((await borrow(emulator)).response.status).toBe(200);
  });
});

describe("a gateway's answer", () => {
  it.each([
    ['empty-500', 500, '', null],
    ['html-502', 502, '<html>', null],
    ['rate-limited', 429, '', null],
    ['rate-limited-retry-after', 429, '', '7'],
  ] as const)('%s, and nothing is committed', async (fault, status, beginning, retryAfter) => {
    const emulator = await ready();
    emulator.control.fail.next(fault);
    const { response, text } = await borrow(emulator);
    expect(response.status).toBe(status);
    expect(text.startsWith(beginning) && (beginning !== '' || text === '')).toBe(true);
    expect(response.headers.get('Retry-After')).toBe(retryAfter);
    expect(committed(emulator)).toBe(false);
  });
});

const spoilt = async (
  fault: Fault,
): Promise<Awaited<ReturnType<typeof borrow>> & { emulator: Emulator }> => {
  const emulator = await ready();
  emulator.control.fail.next(fault);
  const result = await borrow(emulator);
  expect(result.response.status).toBe(200);
  expect(committed(emulator)).toBe(true);
  return { ...result, emulator };
};

describe('an answer that was spoilt after the commit', () => {
  it('truncated-json', async () => {
    const { text } = await spoilt('truncated-json');
    expect(text).toMatch(/^\{"borrowed_until"/);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('truncated-json of a release, whose answer is empty', async () => {
    const emulator = await ready();
    await borrow(emulator);
    emulator.control.fail.next('truncated-json');
    const { text } = await call(emulator, 'floating/release', asking(emulator, 'plain'));
    expect(text).toBe('{');
    expect(committed(emulator)).toBe(false);
  });

  it('bad-signature', async () => {
    const { emulator, text, response } = await spoilt('bad-signature');
    expect(response.headers.get('LicenseSignature')).toMatch(/^[A-Za-z0-9+/]+=*$/);
    expect(isSigned(emulator, text, response)).toBe(false);
  });

  it('missing-signature', async () => {
    const { response } = await spoilt('missing-signature');
    expect(response.headers.has('LicenseSignature')).toBe(false);
  });

  it('zoneless-date, which is signed as it is', async () => {
    const { emulator, text, json, response } = await spoilt('zoneless-date');
    expect(json['borrowed_until']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(isSigned(emulator, text, response)).toBe(true);
  });
});

describe('delay', () => {
  it('answers late, by the option or by its own length', async () => {
    const emulator = await ready(5000);
    vi.useFakeTimers();
    try {
      for (const [fault, length] of [
        ['delay', 5000],
        [{ delay: 300 }, 300],
      ] as const) {
        emulator.control.fail.next(fault);
        const setTimer = vi.spyOn(globalThis, 'setTimeout');
        const answer = borrow(emulator);
        await vi.waitFor(() => expect(setTimer).toHaveBeenCalledWith(expect.anything(), length));
        expect(committed(emulator)).toBe(true);
        await vi.runAllTimersAsync();
        expect((await answer).response.status).toBe(200);
        setTimer.mockRestore();
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends with the signal', async () => {
    const emulator = await ready(60_000);
    emulator.control.fail.next('delay');
    const aborting = new AbortController();
    const fetch: Emulator['fetch'] = (request) =>
      emulator.fetch(new Request(request, { signal: aborting.signal }));
    const answer = call(emulator, 'check_license', asking(emulator, 'plain'), { fetch });
    aborting.abort(new Error('gave up'));
    await expect(answer).rejects.toThrow('gave up');
  });
});

describe('the queue', () => {
  it('gives each request one fault, in order, and can be cleared', async () => {
    const emulator = await ready();
    emulator.control.fail.next('empty-500', 'html-502', 'html-502');
    expect((await borrow(emulator)).response.status).toBe(500);
    expect((await borrow(emulator)).response.status).toBe(502);
    emulator.control.fail.clear();
    expect((await borrow(emulator)).response.status).toBe(200);
  });

  const others = /: expected one of .*html-502.* or \{ "delay": milliseconds \}/;
  it.each([
    ['earthquake', others],
    [null, others],
    [{ dealy: 5 }, others],
    [{ delay: '5' }, others],
    [{ delay: -1 }, /: delay: Too small/],
    [{ delay: 600_001 }, /: delay: Too big/],
  ])('says what faults there are when asked for %j', async (fault: unknown, words) => {
    const emulator = await ready();
    // @ts-expect-error what is none does not compile either
    const ask = (): void => emulator.control.fail.next('html-502', fault);
    expect(ask).toThrow(TypeError);
    expect(ask).toThrow(`no fault ${JSON.stringify(fault)}: `);
    expect(ask).toThrow(words);
    // Nor are those that stood beside it queued.
    expect((await borrow(emulator)).response.status).toBe(200);
  });
});

it('takes no fault and logs nothing outside of the API', async () => {
  const emulator = await ready();
  const logged = emulator.control.requests().length;
  emulator.control.fail.next('html-502');
  const icon = await emulator.fetch(new Request('https://emulator.test/favicon.ico'));
  expect(icon.status).toBe(404);
  expect(emulator.control.requests()).toHaveLength(logged);
  expect((await borrow(emulator)).response.status).toBe(502);
});
