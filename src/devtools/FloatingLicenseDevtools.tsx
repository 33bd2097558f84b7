'use client';

import type { ReactElement } from 'react';
import { useSyncExternalStore } from 'react';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import { useFloatingSeat } from '../hooks/useFloatingSeat.js';
import { useHardwareId } from '../hooks/useHardwareId.js';
import type { EmulatorAddress } from './EmulatorSwitches.js';
import { EmulatorSwitches } from './EmulatorSwitches.js';
import { subscribeToTicks } from '../time/subscribeToTicks.js';
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
 * the device's clock is off, and the latest actions with their codes. It goes inside of the provider,
 * in development: `{import.meta.env.DEV && <FloatingLicenseDevtools />}`. In English, without styles of
 * the stylesheet. Renders a `<details>` in the page's corner.
 */
export function FloatingLicenseDevtools(props: FloatingLicenseDevtoolsProps): ReactElement {
  const { emulator, license = 'plain' } = props;
  const { client } = useFloatingLicense('FloatingLicenseDevtools');
  const { seat } = useFloatingSeat();
  const { data: device } = useHardwareId();
  const actions = useLastActions();
  // It changes with every answer, and no hook tells of it.
  const offset = useSyncExternalStore(subscribeToTicks, client.clock.offset, () => 0);
  return (
    <details style={corner} data-floating-license-devtools="">
      <summary>Floating licence: {seat.state}</summary>
      <dl>
        <dt>Seat</dt>
        <dd>
          <code>{JSON.stringify(seat)}</code>
        </dd>
        <dt>Hardware id</dt>
        <dd>
          <code>{device ? `${device.id} (${device.source})` : 'pending'}</code>
        </dd>
        <dt>Clock offset</dt>
        <dd>{Math.round(offset / 1000)} s</dd>
      </dl>
      <ol reversed>
        {actions.map(({ id, at, action, result }) => (
          <li key={id}>
            {new Date(at).toLocaleTimeString('en')} {action}: <code>{result}</code>
          </li>
        ))}
      </ol>
      {emulator !== undefined && <EmulatorSwitches emulator={emulator} license={license} />}
    </details>
  );
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
} as const;
