import type { ReactElement } from 'react';
import { Borrow, Seat } from 'react-floating-license';
import { Button } from './Button.js';

export function SeatInTheHeader(): ReactElement {
  return (
    <>
      <Seat.Root className="header-seat">
        <Seat.Badge />
        <Seat.Countdown />
      </Seat.Root>
      <Borrow.Root durations={['8h']}>
        <Borrow.Title />
        <Borrow.Error />
        <Borrow.Submit asChild>
          <Button>Take a seat for the day</Button>
        </Borrow.Submit>
      </Borrow.Root>
    </>
  );
}
