'use client';

import type { ForwardRefExoticComponent } from 'react';
import { forwardRef } from 'react';
import type { PartProps } from '../part/createPart.js';
import type { HeadingLevel } from '../part/Heading.js';
import { Heading } from '../part/Heading.js';
import { DeviceCopy, DeviceId, DeviceLabel, DeviceSource, DeviceTitle } from './deviceParts.js';
import { DeviceRoot } from './DeviceRoot.js';
import { EarlierId } from './EarlierId.js';

/** Props of {@link DeviceIdentity}; what else it is given goes to its `<div>`. */
export interface DeviceIdentityProps extends Omit<PartProps<'div'>, 'asChild' | 'children'> {
  /** The level of its heading. Default: 3. */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * Says which device this is to the licence: its id, to note down or copy, and where that came from. And
 * it is the way back after the id was lost, as with a browser's data: an earlier id, typed in or one that
 * this browser knows of, takes the place of the one that there is, and a seat that was borrowed with it
 * can be returned. It needs no seat, no session and no network. Where the host gives the id, it is shown
 * alone.
 *
 * Private windows: `Notice.Storage` says that it looks like one, where the browser tells.
 */
export const DeviceIdentity: ForwardRefExoticComponent<DeviceIdentityProps> = forwardRef<
  HTMLDivElement,
  DeviceIdentityProps
>(({ headingLevel, ...props }, ref) => (
  <DeviceRoot {...props} ref={ref}>
    <Heading title={DeviceTitle} level={headingLevel} />
    <DeviceSource />
    <div className="rfl-device-id">
      <DeviceLabel />
      <DeviceId />
      <DeviceCopy />
    </div>
    <EarlierId />
  </DeviceRoot>
));
DeviceIdentity.displayName = 'DeviceIdentity';
