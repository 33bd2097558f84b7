'use client';

import { QueryClientContext, type QueryClient } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useContext, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { MessageOverrides } from '../messages/mergeMessages.js';
import type { TypedCredentials } from '../protocol/proxyRequests.js';
import { browserStore } from '../storage/createStore.js';
import { deviceZone } from '../time/deviceZone.js';
import { subscribeToTicks } from '../time/subscribeToTicks.js';
import { watchClock } from '../time/watchClock.js';
import { checkProps } from './checkProps.js';
import { checkSettings } from './checkSettings.js';
import { createFloatingClient } from './createFloatingClient.js';
import type { RemedyHandlers } from './FloatingLicenseContext.js';
import { FloatingLicenseContext } from './FloatingLicenseContext.js';
import { useLatest } from './useLatest.js';
import { useReaderLanguages } from './useReaderLanguages.js';

/** Props of {@link FloatingLicenseProvider}. */
export interface FloatingLicenseProviderProps {
  /** Where your server mounts `createFloatingProxy`: a path such as `/api/license`, or a URL. */
  endpoint: string;
  /**
   * Who is signed in, as an opaque id of yours (not a name or an address). People who share a
   * browser then do not share a seat, and a cleared storage finds the same device again. Default:
   * one seat per browser.
   */
  scope?: string | undefined;
  /**
   * Which of several licences of the same person: the `id` that your server's `identify` gave it, not
   * the licence key. A provider each shows them beside one another. Default: the only one.
   */
  license?: string | undefined;
  /**
   * What the customer typed into your portal, where the proxy's `browserCredentials` lets them: sent
   * with every request, kept nowhere. Give each customer a `scope` of their own too. Default: none.
   */
  credentials?: TypedCredentials | undefined;
  /** A hardware id of your own, which wins over the browser's. Default: made by this library. */
  hardwareId?: string | undefined;
  /**
   * The texts to show: a language of `react-floating-license/messages/…`, or some texts of your own
   * in place of the English ones (of another language's: `mergeMessages`). Default: English.
   */
  messages?: MessageOverrides | undefined;
  /** BCP 47 tag for dates and numbers. Default: the reader's, where it is of the texts' language. */
  locale?: string | undefined;
  /** IANA name of the zone in which dates are shown and entered. Default: the device's. */
  timeZone?: string | undefined;
  /** Headers for every request to the proxy, such as your session's token, or a function that gives them. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined;
  /** What sends the requests. Default: the page's `fetch`. A test stack's goes here. */
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * Minutes before the end of a borrow from which it is shown as ending soon, with *Extend* in reach.
   * Default: 15, or a tenth of a shorter term, and never less than one.
   */
  warnBefore?: number | undefined;
  /** What you do about an error that you alone can help with: sign in, contact. Each shows a button. */
  onRemedy?: RemedyHandlers | undefined;
  /** The TanStack Query client to use. Default: that of the nearest `QueryClientProvider`. */
  queryClient?: QueryClient | undefined;
  children?: ReactNode;
}

/**
 * Sets up one licence for the hooks and components below it. It renders no element and mounts no
 * `QueryClientProvider`: the host's query client is used.
 *
 * @throws Error where there is no query client or endpoint, saying how to add one
 * @throws TypeError in development, where another prop is of a kind that cannot work, naming it
 * @throws RangeError where `locale` or `timeZone` cannot be read, naming it
 */
export function FloatingLicenseProvider(props: FloatingLicenseProviderProps): ReactElement {
  const { endpoint, scope, license, hardwareId, warnBefore } = props;
  const { messages, locale, onRemedy, children } = props;
  const hostClient = useContext(QueryClientContext);
  const queryClient = props.queryClient ?? hostClient;
  if (!queryClient) throw new Error(noQueryClient);
  if (!endpoint) throw new Error(noEndpoint);
  if (process.env.NODE_ENV !== 'production') checkProps(props);

  const latest = useLatest(props);
  const client = useMemo(
    () =>
      createFloatingClient({
        endpoint,
        scope,
        license,
        credentials: () => latest().credentials,
        hardwareId,
        warnBefore,
        store: browserStore,
        headers: () => {
          const { headers = {} } = latest();
          return typeof headers === 'function' ? headers() : headers;
        },
        fetch: (...request) => (latest().fetch ?? globalThis.fetch)(...request),
      }),
    [endpoint, scope, license, hardwareId, warnBefore, latest],
  );

  useEffect(() => {
    // Storage tells of every change of the whole site; most are not about this device.
    const update = (key: readonly string[], data: object): void => {
      const before = JSON.stringify(queryClient.getQueryData(key));
      if (before !== JSON.stringify(data)) queryClient.setQueryData(key, data);
    };
    const readSeat = async (): Promise<void> => {
      // What could not be loaded is tried again with the next change, or when there is a network.
      const known = await Promise.all([client.readSeat(), client.hardwareId()]).catch(() => null);
      if (!known) return;
      const [seat, device] = known;
      update(client.keys.seat, seat);
      // It changes where another tab went back to an earlier id, and may not have been there for whoever
      // asked; whoever asks first reads it anew.
      if (queryClient.getQueryState(client.keys.hardwareId)) update(client.keys.hardwareId, device);
    };
    // The fingerprint takes a while: start before anybody asks. And what is cached may be outdated:
    // nothing keeps it up while no provider is mounted.
    void readSeat();
    void client.hearTime();
    const stops = [
      browserStore.subscribe(() => void readSeat()),
      watchClock(() => {
        void readSeat();
        void client.hearTime();
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }, [client, queryClient]);

  useEffect(() => client.followPutOff(), [client]);

  const languages = useReaderLanguages();
  // Named, so that no date is formatted for the zone in which the page was opened.
  const zone = useSyncExternalStore(subscribeToTicks, deviceZone, () => undefined);
  const timeZone = props.timeZone ?? zone;
  const value = useMemo(() => {
    checkSettings({ locale, timeZone, messages });
    return { client, queryClient, messages, locale, languages, timeZone, onRemedy };
  }, [client, queryClient, messages, locale, languages, timeZone, onRemedy]);
  return (
    <FloatingLicenseContext.Provider value={value}>{children}</FloatingLicenseContext.Provider>
  );
}

const noQueryClient =
  "FloatingLicenseProvider needs a TanStack Query client. Put it inside your app's " +
  '<QueryClientProvider client={queryClient}>, or hand it one: ' +
  '<FloatingLicenseProvider queryClient={queryClient} …>.';

const noEndpoint =
  'FloatingLicenseProvider needs an endpoint: the path or URL at which your server mounts ' +
  'createFloatingProxy, such as endpoint="/api/license".';
