import type { ErrorEntry } from '../protocol/errors.js';
import { errors, isKnownErrorCode } from '../protocol/errors.js';
import { isFloatingLicenseError } from '../protocol/FloatingLicenseError.js';
import type { ErrorText, Messages, SpokenErrorCode } from './Messages.js';

/** Finds what to say about an error; what is no error of this library is said to be unknown. */
export function errorText(messages: Messages, error: Error): ErrorText {
  if (!isFloatingLicenseError(error)) return messages.otherError;
  const { code, action, outcome } = error;
  const text =
    (action === 'release' && pick(messages.releaseErrors, code)) || textOfCode(messages, code);
  const lost = outcome === 'unknown' && action && action !== 'check';
  return lost ? { ...text, what: messages.lost[action], next: messages.lost.next } : text;
}

function textOfCode(messages: Messages, code: string): ErrorText {
  const spoken: Partial<Record<SpokenErrorCode, ErrorText>> = messages.errors;
  const own = pick(spoken, code);
  // A text of the host's own for a code of theirs may leave some of it out.
  if (own) return { ...messages.otherError, ...own };
  const entry: ErrorEntry | undefined = isKnownErrorCode(code) ? errors[code] : undefined;
  if (!entry) return messages.otherError;
  return entry.audience === 'developer' ? messages.setupError : messages.operatorError;
}

function pick<T>(texts: Record<string, T>, code: string): T | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}
