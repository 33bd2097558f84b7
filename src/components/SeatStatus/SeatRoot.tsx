'use client';

import { forwardRef, useMemo } from 'react';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import { useHydrated } from '../../hooks/useHydrated.js';
import type { Part, PartProps } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useKeptFocus } from '../part/useKeptFocus.js';
import { SeatContext, useSeatContext } from './SeatContext.js';

const Element = createPart('Seat.Root', 'div', 'rfl rfl-seat rfl-focus', () => {
  const { state } = useSeatContext('Seat.Root');
  // A button inside goes with the seat, which another tab may return.
  return { 'data-state': state, ...useKeptFocus() };
});

/** Reads this device's seat for the parts inside. Renders a `<div>`. */
export const SeatRoot: Part<'div'> = forwardRef<HTMLDivElement, PartProps<'div'>>((props, ref) => {
  const { seat, isPending } = useFloatingSeat();
  const isKnown = useHydrated() && !isPending;
  const value = useMemo(
    () => ({ seat, state: isKnown ? seat.state : ('pending' as const) }),
    [seat, isKnown],
  );
  return (
    <SeatContext.Provider value={value}>
      <Element {...props} ref={ref} />
    </SeatContext.Provider>
  );
});
SeatRoot.displayName = 'Seat.Root';
