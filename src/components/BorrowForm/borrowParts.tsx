'use client';

import { fillMessage } from '../../messages/fillMessage.js';
import { formatUtcDate } from '../../protocol/formatUtcDate.js';
import { formatDate } from '../../time/formatDate.js';
import { formatDuration } from '../../time/formatDuration.js';
import { formatRelative } from '../../time/formatRelative.js';
import { formatZone } from '../../time/formatZone.js';
import { clockChange, comesTwice, formatLocalDate } from '../../time/zonedDate.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import type { OwnId } from '../part/usePartIds.js';
import { usePartId } from '../part/usePartIds.js';
import { useTexts } from '../useTexts.js';
import { useBorrowContext } from './BorrowContext.js';

/** What the form does: borrow, or extend. Renders an `<h3>`. */
export const BorrowTitle: Part<'h3'> = createPart<'h3', OwnId>(
  'Borrow.Title',
  'h3',
  'rfl-title',
  (given) => {
    const { title, extendTitle } = useTexts('Borrow.Title').messages.borrow;
    const form = useBorrowContext('Borrow.Title');
    const id = given.id ?? `${form.id}title`;
    usePartId(form, 'title', id);
    return { id, children: form.isExtending ? extendTitle : title };
  },
);

/** Holds the choices. Renders a `<fieldset>`. */
export const BorrowDurations: Part<'fieldset'> = createPart(
  'Borrow.Durations',
  'fieldset',
  'rfl-durations',
  () => {
    useBorrowContext('Borrow.Durations');
    return {};
  },
);

/** What is chosen: for how long. Renders a `<legend>`. */
export const BorrowLegend: Part<'legend'> = createPart(
  'Borrow.Legend',
  'legend',
  'rfl-legend',
  () => {
    useBorrowContext('Borrow.Legend');
    return { children: useTexts('Borrow.Legend').messages.borrow.until };
  },
);

/** Names the field of the date of one's own, and the zone it is read in; there while that is chosen. Renders a `<label>`. */
export const BorrowDateLabel: Part<'label'> = createPart(
  'Borrow.DateLabel',
  'label',
  'rfl-label',
  () => {
    const { messages, locale, timeZone } = useTexts('Borrow.DateLabel');
    const { ids, choice } = useBorrowContext('Borrow.DateLabel');
    if (choice !== 'own') return null;
    const zone = formatZone(locale, timeZone);
    return { htmlFor: ids['date'], children: `${messages.borrow.dateLabel} (${zone})` };
  },
);

/** Takes a date of one's own; there while that is chosen. Renders an `<input type="datetime-local">`. */
export const BorrowDate: Part<'input'> = createPart<'input', OwnId>(
  'Borrow.Date',
  'input',
  'rfl-date',
  (given) => {
    const { timeZone } = useTexts('Borrow.Date');
    const form = useBorrowContext('Borrow.Date');
    const isThere = form.choice === 'own';
    const id = given.id ?? `${form.id}date`;
    usePartId(form, 'date', isThere ? id : undefined);
    if (!isThere) return null;
    return {
      ref: form.field,
      id,
      type: 'datetime-local',
      defaultValue: form.ownDate.text,
      'aria-invalid': form.problem !== undefined,
      'aria-describedby': form.ids['problem'],
      ...(form.latest && { max: formatLocalDate(form.latest, timeZone) }),
      onChange: ({ currentTarget: { value, validity } }) =>
        form.setOwnDate({ text: value, impossible: validity.badInput }),
    };
  },
);

/** What is wrong with the date, beside it; announced at once. Renders a `<p role="alert">`. */
export const BorrowProblem: Part<'p'> = createPart<'p', OwnId>(
  'Borrow.Problem',
  'p',
  'rfl-problem',
  (given) => {
    const { messages, locale, timeZone } = useTexts('Borrow.Problem');
    const form = useBorrowContext('Borrow.Problem');
    const { choice, problem, latest } = form;
    const isThere = choice === 'own';
    const id = given.id ?? `${form.id}problem`;
    usePartId(form, 'problem', isThere ? id : undefined);
    if (!isThere) return null;
    const date = latest ? formatDate(latest, locale, timeZone) : '';
    return {
      id,
      role: 'alert',
      children: problem && fillMessage(messages.borrow[problem], { date }),
    };
  },
);

/** The date that the choice comes to, in the reader's zone, and how far off it is. Renders a `<p>`. */
export const BorrowUntil: Part<'p'> = createPart('Borrow.Until', 'p', 'rfl-text', () => {
  const { messages, locale, timeZone, client } = useTexts('Borrow.Until');
  const { end, latest } = useBorrowContext('Borrow.Until');
  const { resultsIn, resultsInLongest } = messages.borrow;
  // The longest is the service's to work out; where the licence told its length, the date is known.
  const date = end ?? (end === null ? latest : undefined);
  const until = date && fillMessage(resultsIn, { date: formatDate(date, locale, timeZone) });
  const far = date && formatRelative(date, new Date(client.clock.now()), locale, timeZone);
  const texts = [end === null && resultsInLongest, until, far];
  return { children: texts.filter(Boolean).join(' · ') };
});

/** The same exactly as it is sent: ISO 8601 in UTC; empty for the longest. Renders a `<code>`. */
export const BorrowSent: Part<'code'> = createPart('Borrow.Sent', 'code', 'rfl-code', () => {
  const { end } = useBorrowContext('Borrow.Sent');
  return { children: end ? formatUtcDate(end) : undefined };
});

/** Says that the date is before the end of the seat that this device has. Renders a `<p>`. */
export const BorrowShorter: Part<'p'> = createPart('Borrow.Shorter', 'p', 'rfl-notice', () => {
  const { shorter } = useTexts('Borrow.Shorter').messages.borrow;
  const { isShorter } = useBorrowContext('Borrow.Shorter');
  return isShorter ? { children: shorter } : null;
});

/** Says that the licence forbids borrowing, where it does. Renders a `<p>`. */
export const BorrowNotAllowed: Part<'p'> = createPart(
  'Borrow.NotAllowed',
  'p',
  'rfl-notice',
  () => {
    const { notAllowed } = useTexts('Borrow.NotAllowed').messages.borrow;
    const { canBorrow, error } = useBorrowContext('Borrow.NotAllowed');
    // A refusal says the same.
    const isSaid = error?.code === 'license_borrow_not_allowed';
    return canBorrow || isSaid ? null : { children: notAllowed };
  },
);

/** Offers to ask all the same where the licence forbade borrowing: that may have changed since. Renders a `<button>`. */
export const BorrowAnyway: Part<'button'> = createPart(
  'Borrow.Anyway',
  'button',
  'rfl-button',
  () => {
    const { remedy } = useTexts('Borrow.Anyway').messages;
    const { isOffered, offerAnyway, button } = useBorrowContext('Borrow.Anyway');
    if (isOffered) return null;
    return {
      ref: button,
      type: 'button',
      'data-variant': 'quiet',
      onClick: offerAnyway,
      children: remedy.retry,
    };
  },
);

/** Says that the clocks of the zone change before the date, and by how much, or that its time comes twice. Renders a `<p>`. */
export const BorrowClockChange: Part<'p'> = createPart(
  'Borrow.ClockChange',
  'p',
  'rfl-notice',
  () => {
    const { messages, locale, timeZone, client } = useTexts('Borrow.ClockChange');
    const { end, choice } = useBorrowContext('Borrow.ClockChange');
    if (!end) return null;
    const { clocksForward, clocksBack, dateTwice } = messages.borrow;
    if (choice === 'own' && comesTwice(end, timeZone)) {
      const date = formatDate(end, locale, timeZone);
      return { 'data-change': 'twice', children: fillMessage(dateTwice, { date }) };
    }
    const change = clockChange(new Date(client.clock.now()), end, timeZone);
    if (change === 0) return null;
    const duration = formatDuration(Math.abs(change) * 60_000, locale);
    return {
      'data-change': change > 0 ? 'forward' : 'back',
      children: fillMessage(change > 0 ? clocksForward : clocksBack, { duration }),
    };
  },
);

/** Says so where another date was granted than was asked for; announced. Renders an `<output>`. */
export const BorrowGranted: Part<'output'> = createPart(
  'Borrow.Granted',
  'output',
  'rfl-notice',
  () => {
    const { messages, locale, timeZone } = useTexts('Borrow.Granted');
    const { granted: both } = useBorrowContext('Borrow.Granted');
    if (!both) return {};
    const asked = formatDate(both.asked, locale, timeZone);
    const granted = formatDate(both.granted, locale, timeZone);
    return { children: fillMessage(messages.borrow.grantedOther, { asked, granted }) };
  },
);

/** Borrows. Renders a `<button type="submit">`. */
export const BorrowSubmit: Part<'button'> = createPart(
  'Borrow.Submit',
  'button',
  'rfl-button',
  () => {
    const { submit, submitPending, extendSubmit } = useTexts('Borrow.Submit').messages.borrow;
    const form = useBorrowContext('Borrow.Submit');
    const { isBorrowing, isActivating, isExtending, isNext } = form;
    const idle = isExtending ? extendSubmit : submit;
    return {
      ref: form.button,
      type: 'submit',
      // One thing to do next: where an error names it, this button steps back.
      'data-variant': isNext ? 'primary' : undefined,
      'data-pending': String(isBorrowing),
      'aria-disabled': isBorrowing || isActivating,
      children: isBorrowing ? submitPending : idle,
    };
  },
);

/** After a lost answer, the date that trying again asks for. Renders a `<p>`. */
export const BorrowAgain: Part<'p'> = createPart('Borrow.Again', 'p', 'rfl-text', () => {
  const { messages, locale, timeZone } = useTexts('Borrow.Again');
  const { error, again } = useBorrowContext('Borrow.Again');
  if (!error || again === undefined) return null;
  if (again === null) return { children: messages.lost.againLongest };
  const date = formatDate(again, locale, timeZone);
  return { children: fillMessage(messages.lost.again, { date }) };
});

/** What helps with the error that is shown: activate, try again, choose a date. Renders a `<button>`. */
export const BorrowRemedy: Part<'button'> = createPart(
  'Borrow.Remedy',
  'button',
  'rfl-button',
  () => {
    const { remedy } = useTexts('Borrow.Remedy').messages;
    const form = useBorrowContext('Borrow.Remedy');
    const { error, isActivating } = form;
    switch (error?.remedy) {
      case 'activate':
        return {
          type: 'button',
          'data-variant': 'primary',
          'data-remedy': 'activate',
          'aria-disabled': isActivating,
          onClick: form.activate,
          children: isActivating ? remedy.activatePending : remedy.activate,
        };
      case 'retry':
        return {
          type: 'button',
          'data-variant': 'primary',
          'data-remedy': 'retry',
          'aria-disabled': form.isBorrowing,
          onClick: form.retry,
          children: remedy.retry,
        };
      case 'choose-date':
        return {
          type: 'button',
          'data-variant': 'primary',
          'data-remedy': 'choose-date',
          onClick: form.chooseDate,
          children: remedy.chooseDate,
        };
      default:
        return null;
    }
  },
);
