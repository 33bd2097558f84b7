import { QueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import {
  FloatingLicenseProvider,
  Seat,
  useFloatingBorrow,
  useFloatingHold,
  useFloatingRelease,
} from 'react-floating-license';

// A page that keeps a seat. `?release` returns it when the last tab closes; with `?asked` a person asks
// for it first.

const query = new URLSearchParams(location.search);
const options = { releaseOnLeave: query.has('release'), automatic: !query.has('asked') };

function Page(): ReactElement {
  const { hold, take } = useFloatingHold(options);
  const borrow = useFloatingBorrow();
  const release = useFloatingRelease();
  const isLost = hold.state === 'waiting' && hold.lost;
  return (
    <Seat.Root id="seat">
      <Seat.Badge />
      <Seat.Message />
      <Seat.Until timeZone="UTC" />
      <output id="hold">{isLost ? 'waiting, lost' : hold.state}</output>
      <button onClick={() => borrow.mutate({ until: null })}>Borrow</button>
      <button onClick={() => release.mutate()}>Return</button>
      <button onClick={take}>Take</button>
    </Seat.Root>
  );
}

/** Shows the page of a tab. */
export function showPage(): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('There is no element to show the page in.');
  createRoot(root).render(
    <StrictMode>
      <FloatingLicenseProvider
        endpoint="/api/license"
        hardwareId="device-of-the-tabs"
        locale="en-GB"
        queryClient={new QueryClient()}
      >
        <Page />
      </FloatingLicenseProvider>
    </StrictMode>,
  );
}
