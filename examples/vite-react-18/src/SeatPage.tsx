import { BorrowForm, ReleaseButton, SeatStatus, useFloatingSeat } from 'react-floating-license';

/** A page of one's own: a hook says how the seat stands, ready-made components do the rest. */
export function SeatPage() {
  const { seat } = useFloatingSeat();
  const holds = seat.state === 'borrowed' || seat.state === 'expiring';
  return (
    <main>
      <h1>{holds ? 'You can work offline' : 'Take a seat with you'}</h1>
      <SeatStatus />
      <BorrowForm />
      {holds && <ReleaseButton />}
    </main>
  );
}
