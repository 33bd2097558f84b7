/** Every fault; what each does stands in `faults`. */
export const faultNames = [
  'delay',
  'drop-before-commit',
  'drop-after-commit',
  'empty-500',
  'html-502',
  'rate-limited',
  'rate-limited-retry-after',
  'truncated-json',
  'bad-signature',
  'missing-signature',
  'zoneless-date',
] as const;

/** The name of a fault. */
export type FaultName = (typeof faultNames)[number];
