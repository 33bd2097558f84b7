'use client';

import type { FocusEvent, RefObject } from 'react';
import { useEffect, useRef } from 'react';
import type { BorrowFormState } from './useBorrowForm.js';

/** What {@link useBorrowFocus} gives. */
export interface BorrowFocus {
  /** The field of the date of one's own. */
  field: RefObject<HTMLInputElement | null>;
  /** What submits. */
  button: RefObject<HTMLButtonElement | null>;
  /** The same as the form's, and the focus follows. */
  chooseDate: () => void;
  onFocus: () => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Keeps the focus of a borrow form where the work goes on: in the date that the service refused or
 * asked for, and in what is left where what had the focus has gone.
 */
export function useBorrowFocus({ problem, chooseDate }: BorrowFormState): BorrowFocus {
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isInside = useRef(false);
  const wantsField = useRef(false);

  useEffect(() => {
    // The answer may come while somebody writes elsewhere on the page.
    const isHere = isInside.current || document.activeElement === document.body;
    if (problem === 'dateRefused' && isHere) field.current?.focus();
  }, [problem]);

  // After every render, since any of them can take away what has the focus.
  useEffect(() => {
    if (wantsField.current) {
      field.current?.focus();
      wantsField.current = false;
    }
    if (!isInside.current || document.activeElement !== document.body) return;
    (problem ? field : button).current?.focus();
  });

  return {
    field,
    button,
    chooseDate: () => {
      wantsField.current = true;
      chooseDate();
    },
    onFocus: () => {
      isInside.current = true;
    },
    // An element that is taken away tells of no blur.
    onBlur: ({ currentTarget, relatedTarget }) => {
      isInside.current = currentTarget.contains(relatedTarget);
    },
  };
}
