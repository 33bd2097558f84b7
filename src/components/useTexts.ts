'use client';

import type { FloatingLicenseContextValue } from '../client/FloatingLicenseContext.js';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import { useReaderLocale } from './useReaderLocale.js';
import { en } from '../messages/en.js';
import type { MessageOverrides } from '../messages/mergeMessages.js';
import { mergeMessages } from '../messages/mergeMessages.js';
import type { Messages } from '../messages/Messages.js';

const complete = new WeakMap<MessageOverrides, Messages>();

/** The texts to show, and the language and zone to show dates in. English where the host says none. */
export interface Texts extends Omit<FloatingLicenseContextValue, 'messages' | 'locale'> {
  messages: Messages;
  /** BCP 47 tag for dates and numbers. */
  locale: string;
}

/** @param caller the component, to be named where the provider is missing */
export function useTexts(caller: string): Texts {
  const context = useFloatingLicense(caller);
  const messages = context.messages ? completed(context.messages) : en;
  const locale = useReaderLocale(messages.locale, context.locale);
  return { ...context, messages, locale };
}

/** Once for each object, since every text on the page asks. */
function completed(overrides: MessageOverrides): Messages {
  const before = complete.get(overrides);
  if (before) return before;
  const merged = mergeMessages(en, overrides);
  complete.set(overrides, merged);
  return merged;
}
