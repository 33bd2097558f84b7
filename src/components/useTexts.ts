'use client';

import type { FloatingLicenseContextValue } from '../client/FloatingLicenseContext.js';
import { useFloatingLicense } from '../client/useFloatingLicense.js';
import { en } from '../messages/en.js';
import { mergeMessages } from '../messages/mergeMessages.js';
import type { Messages } from '../messages/Messages.js';
import { readerLocale } from './readerLocale.js';

/** The texts to show, and the language and zone to show dates in. English where the host says none. */
export interface Texts extends Omit<
  FloatingLicenseContextValue,
  'messages' | 'locale' | 'languages'
> {
  messages: Messages;
  /** BCP 47 tag for dates and numbers. */
  locale: string;
}

/** Made once for each provider's value, since every part on the page asks. */
const made = new WeakMap<FloatingLicenseContextValue, Texts>();

/** @param caller the component, to be named where the provider is missing */
export function useTexts(caller: string): Texts {
  const context = useFloatingLicense(caller);
  const before = made.get(context);
  if (before) return before;
  const texts = textsOf(context);
  made.set(context, texts);
  return texts;
}

function textsOf({ languages, ...context }: FloatingLicenseContextValue): Texts {
  const messages = context.messages ? mergeMessages(en, context.messages) : en;
  const locale = context.locale ?? readerLocale(messages.locale, languages);
  return { ...context, messages, locale };
}
