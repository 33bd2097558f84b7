import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import {
  DeviceIdentity,
  ExpiryReminder,
  FloatingLicensePanel,
  FloatingLicenseProvider,
  SeatHold,
} from 'react-floating-license';
import type { Session } from './session.js';

/** The customer's page: who is signed in, and the licence panel for that person. */
export function Portal(): ReactElement {
  const queryClient = useQueryClient();
  const session = useQuery({
    queryKey: ['session'],
    queryFn: async (): Promise<Session> => (await fetch('/session')).json(),
  });
  const signIn = useMutation({
    mutationFn: (account: string) => fetch(`/session/${account}`, { method: 'POST' }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['session'] }),
  });

  if (!session.data) return <p className="page">Loading…</p>;
  const { account, accounts } = session.data;
  return (
    <>
      <header>
        <strong>Acme Studio</strong>
        <span>Customer portal</span>
        {accounts.length > 0 && (
          <label>
            Signed in as
            <select value={account} onChange={({ target }) => signIn.mutate(target.value)}>
              {accounts.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <main className="page">
        <h1>Your licence</h1>
        <FloatingLicenseProvider endpoint="/api/license" scope={account}>
          <FloatingLicensePanel key={account}>
            <SeatHold releaseOnLeave />
            <ExpiryReminder />
            <DeviceIdentity />
          </FloatingLicensePanel>
        </FloatingLicenseProvider>
      </main>
    </>
  );
}
