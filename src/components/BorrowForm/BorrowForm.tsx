'use client';

import type { FormEvent, ReactElement } from 'react';
import { useId, useRef } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import { fillMessage } from '../../messages/fillMessage.js';
import { formatDate } from '../../time/formatDate.js';
import { formatDuration } from '../../time/formatDuration.js';
import { formatLocalDate } from '../../time/zonedDate.js';
import { LicenseErrorMessage } from '../LicenseErrorMessage/LicenseErrorMessage.js';
import type { Duration } from './Duration.js';
import { lengthOf } from './Duration.js';
import type { BorrowFormOptions } from './useBorrowForm.js';
import { useBorrowForm } from './useBorrowForm.js';

/** Props of {@link BorrowForm}. */
export interface BorrowFormProps extends BorrowFormOptions {}

/**
 * Borrows a seat for this device: a choice of durations, the longest allowed, or a date of one's
 * own, never more than the licence is known to allow. A wrong date is said beside the field before
 * anything is sent; a refusal is explained with its next action; nothing typed is lost. With a seat
 * at hand it extends. Renders a native `<form>`.
 */
export function BorrowForm(props: BorrowFormProps): ReactElement {
  const { messages, locale, timeZone, client } = useFloatingLicense('BorrowForm');
  const { seat } = useFloatingSeat();
  const form = useBorrowForm(props);
  const { error } = form;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const text = messages.borrow;
  const extending = seat.state === 'borrowed' || seat.state === 'expiring';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!form.submit()) field.current?.focus();
  };

  const nameOf = (duration: Duration): string => {
    const length = lengthOf(duration) ?? form.longest;
    const words = length === undefined ? undefined : formatDuration(length, locale);
    if (duration !== 'longest') return words ?? '';
    return words === undefined ? text.longest : fillMessage(text.longestOf, { duration: words });
  };

  if (!form.canBorrow) return <p className="rfl-borrow">{text.notAllowed}</p>;

  const latest =
    form.longest === undefined ? undefined : new Date(client.clock.now() + form.longest);
  const problem =
    form.problem &&
    fillMessage(text[form.problem], { date: latest ? formatDate(latest, locale, timeZone) : '' });
  return (
    <form className="rfl-borrow" noValidate onSubmit={submit} aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`}>{extending ? text.extendTitle : text.title}</h3>
      <fieldset>
        <legend>{text.until}</legend>
        {form.durations.map((duration) => (
          <label key={duration}>
            <input
              type="radio"
              name={id}
              checked={form.choice === duration}
              onChange={() => form.choose(duration)}
            />
            {nameOf(duration)}
          </label>
        ))}
        <label>
          <input
            type="radio"
            name={id}
            checked={form.choice === 'own'}
            onChange={() => form.choose('own')}
          />
          {text.ownDate}
        </label>
      </fieldset>
      {form.choice === 'own' && (
        <div className="rfl-own-date">
          <label htmlFor={`${id}date`}>{text.dateLabel}</label>
          <input
            id={`${id}date`}
            ref={field}
            type="datetime-local"
            defaultValue={form.ownDate.text}
            {...(latest && { max: formatLocalDate(latest, timeZone) })}
            aria-invalid={problem !== undefined}
            aria-describedby={`${id}problem`}
            onChange={({ target }) =>
              form.setOwnDate({ text: target.value, impossible: target.validity.badInput })
            }
          />
          <p id={`${id}problem`} className="rfl-problem" role="alert">
            {problem}
          </p>
        </div>
      )}
      <LicenseErrorMessage error={error}>
        {error?.remedy === 'activate' && (
          <button
            type="button"
            className="rfl-button"
            aria-disabled={form.isActivating}
            onClick={form.activate}
          >
            {form.isActivating ? messages.remedy.activatePending : messages.remedy.activate}
          </button>
        )}
        {error?.remedy === 'retry' && (
          <button
            type="button"
            className="rfl-button"
            aria-disabled={form.isBorrowing}
            onClick={form.retry}
          >
            {messages.remedy.retry}
          </button>
        )}
        {error?.remedy === 'choose-date' && form.choice !== 'own' && (
          <button type="button" className="rfl-button" onClick={() => form.choose('own')}>
            {messages.remedy.chooseDate}
          </button>
        )}
      </LicenseErrorMessage>
      <button
        type="submit"
        className="rfl-button"
        data-variant="primary"
        aria-disabled={form.isBorrowing}
      >
        {form.isBorrowing ? text.submitPending : extending ? text.extendSubmit : text.submit}
      </button>
    </form>
  );
}
