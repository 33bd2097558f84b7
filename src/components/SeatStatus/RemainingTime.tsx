'use client';

import type { ReactElement } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useRemainingTime } from '../../hooks/useRemainingTime.js';
import { fillMessage } from '../../messages/fillMessage.js';
import { formatDuration } from '../../time/formatDuration.js';

/** The time left until a date. A component of its own, so that a tick renders this text alone. */
export function RemainingTime({ until }: { until: Date }): ReactElement | null {
  const { messages, locale } = useFloatingLicense('RemainingTime');
  const left = useRemainingTime(until);
  if (left === undefined) return null;
  const duration = formatDuration(left, locale);
  return <span className="rfl-left">{fillMessage(messages.seat.left, { duration })}</span>;
}
