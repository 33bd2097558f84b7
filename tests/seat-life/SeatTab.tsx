import { QueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { StrictMode, useEffect, useState } from 'react';
import type { Root } from 'react-dom/client';
import { createRoot } from 'react-dom/client';
import {
  FloatingLicenseProvider,
  Seat,
  useDeviceActivation,
  useFloatingBorrow,
  useFloatingClient,
  useFloatingHold,
  useFloatingRelease,
} from '../../src/index.js';

/** What a person can do on the page of one tab. */
export interface Deeds {
  borrow: (until: Date | null) => Promise<unknown>;
  release: () => Promise<unknown>;
  activate: () => Promise<unknown>;
  take: () => void;
  stop: () => void;
  /** Shows or hides an editor, which keeps the seat as well. */
  toggleEditor: () => void;
  /** Goes back to an id that this device had before. */
  restore: (id: string) => Promise<unknown>;
  /** Does again what nobody knows the outcome of. */
  tryAgain: () => Promise<unknown>;
}

/** A tab of the browser: a root, a query client and a licence client of its own. */
export interface SeatTab {
  deeds: Deeds;
  /** What the page says, read off the page. */
  screen: () => Screen;
  close: () => void;
}

/** What a page says of the seat. */
export interface Screen {
  state: string | undefined;
  /** Until when, where it says so: ISO 8601. */
  until: string | undefined;
  /** What keeping the seat has come to. */
  hold: string | undefined;
  /** The action whose answer was lost, where it says so. */
  lost: string | undefined;
}

/** How a tab reaches the proxy. */
export interface SeatTabOptions {
  endpoint: string;
  fetch: typeof globalThis.fetch;
}

/** Another component that keeps the seat, for as long as it is there. */
function Editor(): null {
  useFloatingHold({ automatic: false });
  return null;
}

/** The page of a tab: it shows the seat, and hands out what can be done. */
function Page({ onDeeds }: { onDeeds: (deeds: Deeds) => void }): ReactElement {
  const { hold, seat, take, stop } = useFloatingHold({ automatic: false, releaseOnLeave: true });
  const [hasEditor, setEditor] = useState(false);
  const client = useFloatingClient();
  const borrow = useFloatingBorrow();
  const release = useFloatingRelease();
  const activation = useDeviceActivation();
  const deeds: Deeds = {
    borrow: (until) => borrow.mutateAsync({ until }),
    release: () => release.mutateAsync(),
    activate: () => activation.mutateAsync(),
    take,
    stop,
    toggleEditor: () => setEditor((isThere) => !isThere),
    restore: (id) => client.restoreDevice(id),
    tryAgain: async () => {
      if (lost?.action === 'release') return release.mutateAsync();
      if (lost?.action !== 'borrow') return undefined;
      const until = lost.until === null ? null : new Date(lost.until);
      return borrow.mutateAsync({ until });
    },
  };
  const lost = 'lost' in seat ? seat.lost : undefined;
  useEffect(() => onDeeds(deeds));
  return (
    <Seat.Root>
      {hasEditor && <Editor />}
      <Seat.Badge />
      <Seat.Until timeZone="UTC" />
      <output data-hold={hold.state} data-lost={lost?.action} />
    </Seat.Root>
  );
}

/** Opens a tab. */
export function openSeatTab({ endpoint, fetch }: SeatTabOptions): SeatTab {
  const container = document.createElement('div');
  const root: Root = createRoot(container);
  const told: { deeds?: Deeds } = {};

  root.render(
    <StrictMode>
      <FloatingLicenseProvider endpoint={endpoint} fetch={fetch} queryClient={new QueryClient()}>
        <Page onDeeds={(deeds) => void (told.deeds = deeds)} />
      </FloatingLicenseProvider>
    </StrictMode>,
  );
  return {
    get deeds(): Deeds {
      if (!told.deeds) throw new Error('the page is not there yet');
      return told.deeds;
    },
    screen: () => ({
      state: container.querySelector<HTMLElement>('.rfl-badge')?.dataset['state'],
      until: container.querySelector('time')?.dateTime,
      hold: container.querySelector('output')?.dataset['hold'],
      lost: container.querySelector('output')?.dataset['lost'],
    }),
    close: () => root.unmount(),
  };
}
