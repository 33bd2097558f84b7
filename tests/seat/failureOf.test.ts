import { expect, it } from 'vitest';
import { FloatingLicenseError } from '../../src/protocol/FloatingLicenseError.js';
import { failureOf } from '../../src/seat/failureOf.js';
import { recordAfter } from '../../src/seat/recordAfter.js';
import { seatRecord } from '../../src/seat/SeatRecord.js';
import { now } from './remember.js';
import { wanting } from './wanting.js';

it('why no seat was given tells when, and by what it is found in a log', () => {
  const facts = {
    code: 'license_expired',
    action: 'check',
    outcome: 'refused',
    status: 403,
    requestId: 'request-1',
  } as const;
  const error = new FloatingLicenseError(facts);
  const record = recordAfter(wanting(), {
    type: 'failed',
    action: 'check',
    error,
    chance: 0.5,
    at: now,
  });
  const stored = seatRecord.parse(JSON.parse(JSON.stringify(record)));
  expect(failureOf(stored)).toMatchObject({ ...facts, time: new Date(now) });
});
