import { expect, it } from 'vitest';
import type { SignatureMode } from '../../src/proxy/index.js';
import type { FaultName } from '../../src/testing/index.js';
import { ask, createStack } from './askStack.js';

it.each<[SignatureMode | undefined, FaultName, number]>([
  [undefined, 'missing-signature', 502],
  [undefined, 'bad-signature', 502],
  ['require', 'missing-signature', 502],
  ['require', 'bad-signature', 502],
  ['report', 'missing-signature', 200],
  ['report', 'bad-signature', 502],
  ['off', 'missing-signature', 200],
  ['off', 'bad-signature', 200],
])('signature: %s makes of %s a %i', async (signature, fault, status) => {
  const stack = await createStack({ proxy: { signature } });
  stack.fail.next(fault);
  const answer = await ask(stack, 'borrow');
  expect(answer.status).toBe(status);
  if (status === 502) expect(answer).toMatchObject({ code: 'signature_invalid' });
  const notices = stack.events.filter(({ type }) => type === 'notice');
  const isReported = signature === 'report' && fault === 'missing-signature';
  expect(notices).toEqual(
    isReported ? [{ type: 'notice', notice: 'signature-missing', action: 'borrow' }] : [],
  );
});
