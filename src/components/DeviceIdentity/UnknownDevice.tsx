'use client';

import type { ForwardRefExoticComponent } from 'react';
import { forwardRef } from 'react';
import { useDeviceRecovery } from '../../hooks/useDeviceRecovery.js';
import type { PartProps } from '../part/createPart.js';
import { DeviceRoot } from './DeviceRoot.js';
import { EarlierId } from './EarlierId.js';

/** Props of {@link UnknownDevice}; all of them go to its `<div>`. */
export type UnknownDeviceProps = Omit<PartProps<'div'>, 'asChild' | 'children'>;

/**
 * The way back to an earlier id; there while the licence service does not know this device, unless the
 * host gave the id. The panel has it; beside forms of your own it goes where the refusal is shown.
 */
export const UnknownDevice: ForwardRefExoticComponent<UnknownDeviceProps> = forwardRef<
  HTMLDivElement,
  UnknownDeviceProps
>((props, ref) => {
  const { isUnknown, canRestore } = useDeviceRecovery();
  if (!isUnknown || !canRestore) return null;
  return (
    <DeviceRoot {...props} ref={ref}>
      <EarlierId />
    </DeviceRoot>
  );
});
UnknownDevice.displayName = 'UnknownDevice';
