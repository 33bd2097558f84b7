'use client';

import type { ReactElement } from 'react';
import { DeviceCopy, DeviceId, DeviceLabel, DeviceSource, DeviceTitle } from './deviceParts.js';
import { DeviceRoot } from './DeviceRoot.js';
import { EarlierId } from './EarlierId.js';

/**
 * Says which device this is to the licence: its id, to note down or copy, and where that came from. And
 * it is the way back after the id was lost, as with a browser's data: an earlier id, typed in or one that
 * this browser knows of, takes the place of the one that there is, and a seat that was borrowed with it
 * can be returned. It needs no seat, no session and no network. Where the host gives the id, it is shown
 * alone. It takes nothing; `Device.*` are its parts.
 *
 * Private windows: `FloatingLicensePanel` says that it looks like one, where the browser tells.
 */
export function DeviceIdentity(): ReactElement {
  return (
    <DeviceRoot>
      <DeviceTitle />
      <DeviceSource />
      <div className="rfl-device-id">
        <DeviceLabel />
        <DeviceId />
        <DeviceCopy />
      </div>
      <EarlierId />
    </DeviceRoot>
  );
}
