'use client';

import type { ReactElement } from 'react';
import { useDeviceContext } from './DeviceContext.js';
import {
  DeviceEarlier,
  DeviceEarlierId,
  DeviceEarlierLabel,
  DeviceForm,
  DeviceKnown,
  DeviceProblem,
  DeviceQuestion,
  DeviceRestored,
  DeviceUse,
  DeviceWhy,
} from './deviceParts.js';

/** The way back to an earlier id, behind its question; to go inside of `Device.Root`. */
export function EarlierId(): ReactElement {
  const { earlier } = useDeviceContext('EarlierId');
  return (
    <DeviceEarlier>
      <DeviceQuestion />
      <DeviceForm>
        <DeviceWhy />
        <DeviceEarlierLabel />
        {earlier.map((id) => (
          <DeviceKnown key={id} value={id} />
        ))}
        <DeviceEarlierId />
        <DeviceProblem />
        <DeviceUse />
        <DeviceRestored />
      </DeviceForm>
    </DeviceEarlier>
  );
}
