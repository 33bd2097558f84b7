'use client';

import type { ReactElement } from 'react';
import { useSyncExternalStore } from 'react';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import { useFloatingSeat } from '../hooks/useFloatingSeat.js';
import { useHardwareId } from '../hooks/useHardwareId.js';
import { useSeatRecord } from '../hooks/useSeatRecord.js';
import type { HoldRecord } from '../seat/SeatRecord.js';
import { subscribeToTicks } from '../time/subscribeToTicks.js';
import type { EmulatorAddress } from './EmulatorSwitches.js';
import { EmulatorSwitches } from './EmulatorSwitches.js';
import { useLastActions } from './useLastActions.js';

/** Props of {@link FloatingLicenseDevtools}. */
export interface FloatingLicenseDevtoolsProps {
  /**
   * Where the emulator's control is: a path such as `/_emulator`, or `stack.emulator.controlFetch` of
   * a test stack. It adds a switch of scenarios. Default: none, as with the real service.
   */
  emulator?: EmulatorAddress | undefined;
  /** The licence that the switch acts on, by what it shows. Default: `plain`. */
  license?: string | undefined;
}

/**
 * What a developer asks of a page with a seat: the seat, the device's id and where it came from, how far
 * the device's clock is off, what has come of keeping a seat, and the latest actions with their codes. It
 * goes inside of the provider, in development: `{import.meta.env.DEV && <FloatingLicenseDevtools />}`. In
 * English, without the stylesheet, and under a strict content policy. Renders a `<details>` in the page's
 * corner; nothing on a server.
 */
export function FloatingLicenseDevtools(props: FloatingLicenseDevtoolsProps): ReactElement | null {
  const { emulator, license = 'plain' } = props;
  const { client } = useFloatingLicense('FloatingLicenseDevtools');
  const { seat } = useFloatingSeat();
  const { data: device } = useHardwareId();
  const actions = useLastActions();
  // It changes with every answer, and no hook tells of it.
  const offset = useSyncExternalStore(subscribeToTicks, client.clock.offset, () => undefined);
  const hold = useSeatRecord((record) => record?.hold, 'FloatingLicenseDevtools');
  // What a server sends has its styles in attributes, which a strict content policy refuses.
  if (offset === undefined) return null;
  return (
    <details style={corner} data-floating-license-devtools="">
      <summary>Floating licence: {seat.state}</summary>
      <dl>
        <dt>Seat</dt>
        <dd>{JSON.stringify(seat)}</dd>
        <dt>Hardware id</dt>
        <dd>{device ? `${device.id} (${device.source})` : 'pending'}</dd>
        <dt>Clock offset, the server’s minus this device’s</dt>
        <dd>{Math.round(offset / 1000)} s</dd>
        {hold && (
          <>
            <dt>Keeping a seat</dt>
            <dd>{tellOfHold(hold)}</dd>
          </>
        )}
      </dl>
      <ol reversed>
        {actions.map(({ id, at, action, result, requestId }) => (
          <li key={id}>
            {new Date(at).toLocaleTimeString('en')} {action}: <span>{result}</span>
            {requestId && <div>request {requestId}</div>}
          </li>
        ))}
      </ol>
      {emulator !== undefined && (
        // It may have moved its clock, which counts from the next answer on.
        <EmulatorSwitches
          emulator={emulator}
          license={license}
          onSwitched={() => void client.hearTime()}
        />
      )}
    </details>
  );
}

/** What was asked for, when a check is due on the server's clock, and what the last one was refused with. */
function tellOfHold({ wish, dueAt, failure }: HoldRecord): string {
  const due = dueAt === undefined ? '' : `, next check ${new Date(dueAt).toISOString()}`;
  const last = failure && `, ${failure.code} (${failure.outcome}), ×${failure.times}`;
  return `${wish ?? 'not asked for'}${due}${last ?? ''}`;
}

const corner = {
  position: 'fixed',
  insetBlockEnd: 8,
  insetInlineEnd: 8,
  zIndex: 99_999,
  maxInlineSize: 'min(32rem, 90vw)',
  maxBlockSize: '80vh',
  overflow: 'auto',
  padding: 8,
  border: '1px solid',
  borderRadius: 8,
  background: 'Canvas',
  color: 'CanvasText',
  font: '12px/1.5 ui-monospace, monospace',
  overflowWrap: 'anywhere',
  textAlign: 'start',
} as const;
