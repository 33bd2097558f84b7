'use client';

import { forwardRef, useId, useRef } from 'react';
import { useDeviceRecovery } from '../../hooks/useDeviceRecovery.js';
import type { Part, PartProps } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { usePartIds } from '../part/usePartIds.js';
import { DeviceContext, useDeviceContext } from './DeviceContext.js';

const Element = createPart('Device.Root', 'div', 'rfl rfl-device', () => {
  const { device } = useDeviceContext('Device.Root');
  return { 'data-source': device?.source };
});

/** Reads which device this is for the parts inside. Renders a `<div>`. */
export const DeviceRoot: Part<'div'> = forwardRef<HTMLDivElement, PartProps<'div'>>(
  (props, ref) => {
    const recovery = useDeviceRecovery();
    const id = useId();
    // None of them is there before the device is known.
    const ids = usePartIds({});
    const field = useRef<HTMLInputElement>(null);
    const shown = useRef<HTMLElement>(null);
    return (
      <DeviceContext.Provider value={{ ...recovery, ...ids, id, field, shown }}>
        <Element {...props} ref={ref} />
      </DeviceContext.Provider>
    );
  },
);
DeviceRoot.displayName = 'Device.Root';
