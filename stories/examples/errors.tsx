import type { ReactElement } from 'react';
import { LicenseErrorMessage, useFloatingBorrow, useFloatingClient } from 'react-floating-license';

export function BorrowForTheDay(): ReactElement {
  const { clock } = useFloatingClient();
  const borrow = useFloatingBorrow();
  const { error } = borrow;
  const send = (): void => borrow.mutate({ until: new Date(clock.now() + 8 * 3_600_000) });
  return (
    <>
      <button type="button" onClick={send}>
        Borrow for 8 hours
      </button>
      <LicenseErrorMessage error={error}>
        {error?.remedy === 'retry' && (
          <button type="button" onClick={send}>
            Try again
          </button>
        )}
      </LicenseErrorMessage>
    </>
  );
}
