'use client';

import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';
import { isFocusNear } from '../part/isFocusNear.js';
import type { LostFocus } from '../part/useLostFocus.js';
import { useLostFocus } from '../part/useLostFocus.js';
import type { BorrowFormState } from './useBorrowForm.js';

/** What {@link useBorrowFocus} gives. */
export interface BorrowFocus extends LostFocus {
  /** The field of the date of one's own. */
  field: RefObject<HTMLInputElement | null>;
  /** What submits. */
  button: RefObject<HTMLButtonElement | null>;
  /** The same as the form's, and the focus follows. */
  chooseDate: () => void;
}

/**
 * Keeps the focus of a borrow form where the work goes on: in the date that the service refused or
 * asked for, and in what is left where what had the focus has gone.
 */
export function useBorrowFocus({ problem, chooseDate }: BorrowFormState): BorrowFocus {
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wantsField = useRef(false);

  useEffect(() => {
    // The answer may come while somebody writes elsewhere on the page.
    const isHere = isFocusNear(field.current?.form ?? null);
    if (problem === 'dateRefused' && isHere) field.current?.focus();
  }, [problem]);

  // After every render: the field may come later than what asks for it.
  useEffect(() => {
    if (!wantsField.current) return;
    field.current?.focus();
    wantsField.current = false;
  });

  const lostFocus = useLostFocus(() => {
    // The element knows: this is of the render in which the focus came.
    const isWrong = field.current?.getAttribute('aria-invalid') === 'true';
    (isWrong ? field : button).current?.focus();
  });

  return {
    field,
    button,
    chooseDate: () => {
      wantsField.current = true;
      chooseDate();
    },
    ...lostFocus,
  };
}
