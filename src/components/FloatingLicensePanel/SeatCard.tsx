'use client';

import { useComposedRefs } from '@radix-ui/react-compose-refs';
import type { ForwardRefExoticComponent, ReactNode, RefAttributes } from 'react';
import { forwardRef } from 'react';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import { useKeptFocus } from '../part/useKeptFocus.js';

interface SeatCardProps {
  children: ReactNode;
}

/** Holds the focus where the seat changes, by itself or in another tab, and takes a button with it. */
export const SeatCard: ForwardRefExoticComponent<SeatCardProps & RefAttributes<HTMLDivElement>> =
  forwardRef<HTMLDivElement, SeatCardProps>(({ children }, forwarded) => {
    // To render when the seat changes: that is when buttons go.
    void useFloatingSeat().seat;
    const { ref, ...kept } = useKeptFocus();
    return (
      <div {...kept} ref={useComposedRefs(ref, forwarded)} className="rfl-focus">
        {children}
      </div>
    );
  });
SeatCard.displayName = 'SeatCard';
