'use client';

import { forwardRef } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useDeviceActivation } from '../../hooks/useDeviceActivation.js';
import type { FloatingHoldOptions } from '../../hooks/useFloatingHold.js';
import { useFloatingHold } from '../../hooks/useFloatingHold.js';
import type { Part, PartProps } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useIsBusy } from '../part/useIsBusy.js';
import { useKeptFocus } from '../part/useKeptFocus.js';
import { HoldContext, useHoldContext } from './HoldContext.js';

const Element = createPart('Hold.Root', 'div', 'rfl rfl-hold rfl-focus', () => {
  const { hold } = useHoldContext('Hold.Root');
  // Its buttons come and go with the state.
  return { 'data-state': hold.state, ...useKeptFocus() };
});

/** What `Hold.Root` takes of its own. */
export interface HoldRootProps extends Omit<FloatingHoldOptions, 'automatic'> {
  /**
   * Whether a seat is taken without being asked for. With false a person asks for it, which is
   * remembered. Default: false.
   */
  automatic?: boolean | undefined;
}

/**
 * Keeps a seat while it is on the page, for the parts inside. `automatic` is false here unless it is
 * said otherwise: a person asks for the seat. Renders a `<div>`.
 */
export const HoldRoot: Part<'div', HoldRootProps> = forwardRef<
  HTMLDivElement,
  PartProps<'div'> & HoldRootProps
>(
  (
    { enabled = true, automatic = false, holdOn = 'mounted', releaseOnLeave = false, ...props },
    ref,
  ) => {
    const { client } = useFloatingLicense('Hold.Root');
    const held = useFloatingHold({ enabled, automatic, holdOn, releaseOnLeave });
    // Shown where it was asked for, also where a host's default is to throw.
    const {
      error,
      isPending: isActivating,
      mutate,
      reset,
    } = useDeviceActivation({
      throwOnError: false,
    });
    const isBusy = useIsBusy('Hold.Root');
    const refusal = held.hold.state === 'refused' ? held.hold.error : null;
    const value = {
      ...held,
      enabled,
      holdOn,
      take: () => {
        reset();
        held.take();
      },
      // Without a storage that they share, no tab knows whether it is the last.
      releaseOnLeave: releaseOnLeave && client.storage.isPersistent(),
      // An activation that failed says nothing of another refusal that came since.
      error: refusal?.remedy === 'activate' ? (error ?? refusal) : refusal,
      isActivating,
      activate: () => {
        if (!isBusy('activate')) mutate();
      },
    };
    return (
      <HoldContext.Provider value={value}>
        <Element {...props} ref={ref} />
      </HoldContext.Provider>
    );
  },
);
HoldRoot.displayName = 'Hold.Root';
