import { QueryClient } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useState } from 'react';
import { FloatingLicenseProvider, useFloatingClient } from 'react-floating-license';
import type { SeatRecord } from 'react-floating-license';
import type { TestStack } from 'react-floating-license/testing';
import { createTestStack } from 'react-floating-license/testing';

/** What a story may say of the world it stands in, as `parameters.license`. */
export interface LicenseParameters {
  /** The licence of the person who is signed in, by what it shows; see the emulator's licences. */
  shows?: string;
  /** What this browser remembers of a seat. Default: nothing. */
  remembers?: Partial<SeatRecord>;
  /** Brings the stack into the state that the story is about. */
  arrange?: (stack: TestStack) => void;
  /** Whether the device is activated already. Default: true. */
  activated?: boolean;
}

/** The hardware id of every story. */
export const device = 'storybook-device';

/** Puts the real proxy over the emulator behind a story: no mock of ours, no service worker. */
export async function loadTestStack({
  parameters,
}: {
  parameters: { license?: LicenseParameters };
}): Promise<{ stack: TestStack }> {
  const { shows = 'plain', arrange, activated = true } = parameters.license ?? {};
  localStorage.clear();
  const stack = await createTestStack({ license: shows });
  if (activated) {
    await stack.fetch('/api/license/activate', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ hardware_id: device }),
    });
  }
  arrange?.(stack);
  return { stack };
}

/** The providers of a story, over the stack that {@link loadTestStack} made. */
export function Providers(props: {
  stack: TestStack;
  remembers: Partial<SeatRecord> | undefined;
  children: ReactNode;
}): ReactElement {
  const [queryClient] = useState(() => new QueryClient());
  return (
    <FloatingLicenseProvider
      endpoint="/api/license"
      hardwareId={device}
      fetch={props.stack.fetch}
      queryClient={queryClient}
    >
      <Remembering queryClient={queryClient} remembers={props.remembers}>
        {props.children}
      </Remembering>
    </FloatingLicenseProvider>
  );
}

function Remembering(props: {
  queryClient: QueryClient;
  remembers: Partial<SeatRecord> | undefined;
  children: ReactNode;
}): ReactNode {
  const client = useFloatingClient();
  useState(() => {
    const fresh: SeatRecord = {
      version: 1,
      hardwareId: device,
      known: { state: 'none' },
      clockOffset: 0,
    };
    props.queryClient.setQueryData(client.keys.seat, { ...fresh, ...props.remembers });
  });
  return props.children;
}
