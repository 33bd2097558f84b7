'use client';

import { useSeatRecord } from '../../hooks/useSeatRecord.js';
import { fillMessage } from '../../messages/fillMessage.js';
import { formatDuration } from '../../time/formatDuration.js';
import { numberFormatter } from '../../time/formatters.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useCopy } from '../part/useCopy.js';
import { useTexts } from '../useTexts.js';
import { useLicenseErrorContext } from './LicenseErrorContext.js';

/** What happened, and a shape that says that something did. Renders a `<p>`. */
export const LicenseErrorWhat: Part<'p'> = createPart(
  'LicenseError.What',
  'p',
  'rfl-error-what',
  () => {
    const { text } = useLicenseErrorContext('LicenseError.What');
    return {
      children: (
        <>
          <svg className="rfl-icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M8 1.5L15 14H1zM8 6v4M8 12h.01" />
          </svg>
          {text.what}
        </>
      ),
    };
  },
);

/** Why. Renders a `<p>`. */
export const LicenseErrorWhy: Part<'p'> = createPart('LicenseError.Why', 'p', 'rfl-text', () => {
  const { text } = useLicenseErrorContext('LicenseError.Why');
  return { children: text.why };
});

/** What to do next. Renders a `<p>`. */
export const LicenseErrorNext: Part<'p'> = createPart('LicenseError.Next', 'p', 'rfl-text', () => {
  const { messages, locale } = useTexts('LicenseError.Next');
  const { text, known } = useLicenseErrorContext('LicenseError.Next');
  const seconds = known?.outcome === 'refused' && known.remedy === 'retry' && known.retryAfter;
  if (!seconds) return { children: text.next };
  const duration = formatDuration(seconds * 1_000, locale);
  return { children: fillMessage(messages.retryAfter, { duration }) };
});

/** How many devices can still be activated, where the error is about that and it is known. Renders a `<p>`. */
export const LicenseErrorActivations: Part<'p'> = createPart(
  'LicenseError.Activations',
  'p',
  'rfl-text',
  () => {
    const { messages, locale } = useTexts('LicenseError.Activations');
    const { known } = useLicenseErrorContext('LicenseError.Activations');
    const activations = useSeatRecord((record) => record?.activations, 'LicenseError.Activations');
    const isAbout = known?.remedy === 'activate' || known?.code === 'license_activated_max_times';
    if (!isAbout || !activations) return null;
    const { used, total } = activations;
    const number = numberFormatter(locale);
    const values = {
      left: number.format(Math.max(0, total - used)),
      total: number.format(total),
    };
    return { children: fillMessage(messages.activationsLeft, values) };
  },
);

/** What the host can do about it: its `onRemedy` for this error. Renders a `<button>`, or nothing. */
export const LicenseErrorRemedy: Part<'button'> = createPart(
  'LicenseError.Remedy',
  'button',
  'rfl-button',
  () => {
    const { messages, onRemedy } = useTexts('LicenseError.Remedy');
    const { known } = useLicenseErrorContext('LicenseError.Remedy');
    const remedy = known?.remedy;
    if (!known || (remedy !== 'sign-in' && remedy !== 'contact')) return null;
    const act = onRemedy?.[remedy];
    if (!act) return null;
    return {
      type: 'button',
      'data-variant': 'primary',
      'data-remedy': remedy,
      onClick: () => act(known),
      children: remedy === 'contact' ? messages.remedy.contact : messages.remedy.signIn,
    };
  },
);

/**
 * Copies what support needs to know: code, time, request, versions; nothing secret. Where that cannot
 * be, it opens the details, to select it by hand. Renders a `<button>`.
 */
export const LicenseErrorCopy: Part<'button'> = createPart(
  'LicenseError.Copy',
  'button',
  'rfl-button',
  () => {
    const { messages } = useTexts('LicenseError.Copy');
    const { known, supportDetails, showDetails } = useLicenseErrorContext('LicenseError.Copy');
    const { isCopied, copy } = useCopy(supportDetails, showDetails);
    // Nobody needs support to choose another date.
    if (known?.remedy === 'choose-date') return null;
    return {
      type: 'button',
      'data-variant': 'quiet',
      'data-copied': String(isCopied),
      onClick: copy,
      children: isCopied ? messages.remedy.copied : messages.remedy.copy,
    };
  },
);

/** Code, time and the like, and the documented message. Renders a `<details>`. */
export const LicenseErrorDetails: Part<'details'> = createPart(
  'LicenseError.Details',
  'details',
  'rfl-details',
  () => {
    const { messages } = useTexts('LicenseError.Details');
    const { error, text, supportDetails, showsDetails } =
      useLicenseErrorContext('LicenseError.Details');
    const { setupError, operatorError, otherError } = messages;
    return {
      // These texts ask to mention the code, so it has to be in sight.
      open: showsDetails || [setupError, operatorError, otherError].includes(text),
      children: (
        <>
          <summary>{messages.details}</summary>
          <p className="rfl-text" lang="en" dir="ltr">
            {error.message}
          </p>
          <pre lang="en" dir="ltr">
            {supportDetails}
          </pre>
        </>
      ),
    };
  },
);
