import type { ReactElement } from 'react';
import {
  useFloatingBorrow,
  useFloatingRelease,
  useFloatingSeat,
  useRemainingTime,
} from 'react-floating-license';

export function SeatButton(): ReactElement {
  const { seat } = useFloatingSeat();
  const borrow = useFloatingBorrow();
  const release = useFloatingRelease();
  if (seat.state === 'borrowed' || seat.state === 'expiring') {
    return (
      <button type="button" disabled={release.isPending} onClick={() => release.mutate()}>
        Return (<TimeLeft until={seat.until} />)
      </button>
    );
  }
  return (
    <button
      type="button"
      disabled={borrow.isPending}
      onClick={() => borrow.mutate({ until: null })}
    >
      Borrow
    </button>
  );
}

/** Renders again only when what it shows changes. */
function TimeLeft({ until }: { until: Date }): ReactElement {
  const left = useRemainingTime(until) ?? 0;
  return <>{Math.round(left / 60_000)} min left</>;
}
