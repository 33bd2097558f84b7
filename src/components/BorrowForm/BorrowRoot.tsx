'use client';

import { forwardRef, useId } from 'react';
import type { Part, PartProps } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import type { OwnName } from '../part/hasOwnName.js';
import { hasOwnName } from '../part/hasOwnName.js';
import { usePartIds } from '../part/usePartIds.js';
import { BorrowContext, useBorrowContext } from './BorrowContext.js';
import type { BorrowFormOptions } from './useBorrowForm.js';
import { useBorrowFocus } from './useBorrowFocus.js';
import { useBorrowForm } from './useBorrowForm.js';

const Element = createPart<'form', OwnName>('Borrow.Root', 'form', 'rfl rfl-borrow', (given) => {
  const { ids, isBorrowing, submit, field, onFocus, onBlur } = useBorrowContext('Borrow.Root');
  return {
    onFocus,
    onBlur,
    noValidate: true,
    'aria-labelledby': hasOwnName(given) ? undefined : ids['title'],
    'data-pending': String(isBorrowing),
    onSubmit: (event) => {
      event.preventDefault();
      const { current: input } = field;
      const typed = input && { text: input.value, impossible: input.validity.badInput };
      if (!submit(typed ?? undefined)) input?.focus();
    },
  };
});

/** The form that borrows, for the parts inside. Renders a `<form>`. */
export const BorrowRoot: Part<'form', BorrowFormOptions> = forwardRef<
  HTMLFormElement,
  PartProps<'form'> & BorrowFormOptions
>(({ durations, onBorrowed, ...props }, ref) => {
  const form = useBorrowForm({ durations, onBorrowed });
  const id = useId();
  const focus = useBorrowFocus(form);
  const ids = usePartIds({ title: `${id}title` });
  return (
    <BorrowContext.Provider value={{ ...form, ...focus, ...ids, id }}>
      <Element {...props} ref={ref} />
    </BorrowContext.Provider>
  );
});
BorrowRoot.displayName = 'Borrow.Root';
