'use client';

import { forwardRef, useContext } from 'react';
import { fillMessage } from '../../messages/fillMessage.js';
import { formatDuration, formatUnit } from '../../time/formatDuration.js';
import type { Part, PartProps } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { outsideError } from '../part/outsideError.js';
import { useTexts } from '../useTexts.js';
import { BorrowChoiceContext, useBorrowContext } from './BorrowContext.js';
import type { Duration } from './Duration.js';
import { lengthOf } from './Duration.js';

/** What `Borrow.Choice` takes of its own. */
export interface BorrowChoiceProps {
  /** A duration, or `own` for a date of one's own. */
  value: Duration | 'own';
}

const Element = createPart('Borrow.Choice', 'label', 'rfl-choice', () => {
  const { choice } = useBorrowContext('Borrow.Choice');
  const value = useContext(BorrowChoiceContext);
  return { 'data-state': choice === value ? 'checked' : 'unchecked' };
});

/** One choice of how long, with its radio and its name inside. Renders a `<label>`. */
export const BorrowChoice: Part<'label', BorrowChoiceProps> = forwardRef<
  HTMLLabelElement,
  PartProps<'label'> & BorrowChoiceProps
>(({ value, ...props }, ref) => (
  <BorrowChoiceContext.Provider value={value}>
    <Element {...props} ref={ref} />
  </BorrowChoiceContext.Provider>
));
BorrowChoice.displayName = 'Borrow.Choice';

/** What chooses. Renders an `<input type="radio">`. */
export const BorrowRadio: Part<'input'> = createPart('Borrow.Radio', 'input', 'rfl-radio', () => {
  const { id, choice, choose } = useBorrowContext('Borrow.Radio');
  const value = useContext(BorrowChoiceContext);
  if (!value) throw outsideError('Borrow.Radio', 'Borrow.Choice');
  return {
    type: 'radio',
    name: id,
    value,
    checked: choice === value,
    onChange: () => choose(value),
  };
});

/** The choice in words. Renders a `<span>`. */
export const BorrowChoiceName: Part<'span'> = createPart(
  'Borrow.ChoiceName',
  'span',
  'rfl-choice-name',
  () => {
    const { messages, locale } = useTexts('Borrow.ChoiceName');
    const { longest } = useBorrowContext('Borrow.ChoiceName');
    const value = useContext(BorrowChoiceContext);
    if (!value) throw outsideError('Borrow.ChoiceName', 'Borrow.Choice');
    if (value === 'own') return { children: messages.borrow.ownDate };
    if (value !== 'longest') return { children: nameOf(value, locale) };
    const { longest: plain, longestOf } = messages.borrow;
    const duration = longest === undefined ? undefined : formatDuration(longest, locale);
    return { children: duration === undefined ? plain : fillMessage(longestOf, { duration }) };
  },
);

function nameOf(duration: Exclude<Duration, 'longest'>, locale: string): string {
  lengthOf(duration, 'Borrow.Choice: value');
  const amount = Number.parseFloat(duration);
  if (duration.endsWith('h')) return formatUnit(amount, 'hour', locale);
  return amount % 7 === 0
    ? formatUnit(amount / 7, 'week', locale)
    : formatUnit(amount, 'day', locale);
}
