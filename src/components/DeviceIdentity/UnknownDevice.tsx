'use client';

import type { ReactElement } from 'react';
import { useDeviceRecovery } from '../../hooks/useDeviceRecovery.js';
import { DeviceRoot } from './DeviceRoot.js';
import { EarlierId } from './EarlierId.js';

/** The way back to an earlier id, where the licence service does not know this device. */
export function UnknownDevice(): ReactElement | null {
  const { isUnknown, canRestore } = useDeviceRecovery();
  if (!isUnknown || !canRestore) return null;
  return (
    <DeviceRoot>
      <EarlierId />
    </DeviceRoot>
  );
}
