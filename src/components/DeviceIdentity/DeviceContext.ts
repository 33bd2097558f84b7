'use client';

import type { RefObject } from 'react';
import { createContext, useContext } from 'react';
import { outsideError } from '../part/outsideError.js';
import type { PartIdState } from '../part/usePartIds.js';
import type { UseDeviceRecoveryResult } from '../../hooks/useDeviceRecovery.js';

/** What `Device.Root` hands to the parts inside. */
export interface DeviceContextValue extends UseDeviceRecoveryResult, PartIdState {
  /** Made unique: the start of every id that the host does not give. */
  id: string;
  /** The field for an earlier id. */
  field: RefObject<HTMLInputElement | null>;
  /** The element that shows the id. */
  shown: RefObject<HTMLElement | null>;
}

/** See {@link DeviceContextValue}; null outside of `Device.Root`. */
export const DeviceContext = createContext<DeviceContextValue | null>(null);

/**
 * What `Device.Root` knows, for parts of your own: the device, and the way back to an earlier id.
 *
 * @param part what asks, for the error
 * @throws Error outside of `Device.Root`, naming the part
 */
export function useDeviceContext(part: string): DeviceContextValue {
  const value = useContext(DeviceContext);
  if (!value) throw outsideError(part, 'Device.Root');
  return value;
}
