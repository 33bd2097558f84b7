'use client';

import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react';
import type { MessageOverrides } from '../messages/mergeMessages.js';
import type { FloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { FloatingClient } from './createFloatingClient.js';

/** What the provider hands to the hooks and components below it. */
export interface FloatingLicenseContextValue {
  client: FloatingClient;
  queryClient: QueryClient;
  messages: MessageOverrides | undefined;
  /** BCP 47 tag for dates and numbers; undefined is the reader's. */
  locale: string | undefined;
  /** The reader's languages, most wanted first, with commas between; empty during a server render. */
  languages: string;
  /** IANA name: the host's, else that of the device; undefined during a server render without one. */
  timeZone: string | undefined;
  onRemedy: RemedyHandlers | undefined;
}

/** What the host does about an error that it alone can help with: each shows a button. */
export interface RemedyHandlers {
  /** Lets the person sign in again. */
  'sign-in'?: (error: FloatingLicenseError) => void;
  /** Lets the person reach somebody who can help. */
  contact?: (error: FloatingLicenseError) => void;
}

/** See {@link FloatingLicenseContextValue}; null outside a provider. */
export const FloatingLicenseContext = createContext<FloatingLicenseContextValue | null>(null);
