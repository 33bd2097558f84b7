import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react';
import type { Messages } from '../messages/Messages.js';
import type { FloatingClient } from './createFloatingClient.js';

/** What the provider hands to the hooks and components below it. */
export interface FloatingLicenseContextValue {
  client: FloatingClient;
  queryClient: QueryClient;
  messages: Messages;
  /** BCP 47 tag for dates and numbers. */
  locale: string;
  /** IANA name; undefined is the zone of the device. */
  timeZone: string | undefined;
}

/** See {@link FloatingLicenseContextValue}; null outside a provider. */
export const FloatingLicenseContext = createContext<FloatingLicenseContextValue | null>(null);
