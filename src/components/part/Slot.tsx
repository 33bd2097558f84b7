'use client';

import { useComposedRefs } from '@radix-ui/react-compose-refs';
import type { ReactElement, ReactNode, Ref } from 'react';
import { cloneElement, forwardRef, isValidElement, version } from 'react';
import { mergeProps } from './mergeProps.js';

interface SlotProps {
  /** The part that is rendered so, for the error. */
  part?: string;
  /** The one element to render. */
  child?: ReactNode;
  /** What it shows where it has no content of its own. */
  children?: ReactNode;
}

/**
 * Renders its one child with the props and the ref that it was given: what `asChild` does. The child's
 * own props win, but for class names and event handlers, where both count.
 *
 * Radix's Slot does the same for five times the bytes, for cases that the parts do not have.
 *
 * @throws Error for anything but one element, naming the part
 */
export const Slot = forwardRef<unknown, SlotProps>(({ part = 'A part', child, ...props }, ref) => {
  if (!isValidElement<Record<string, unknown>>(child)) throw notOneElement(part);
  const merged = mergeProps(props, child.props);
  return cloneElement(child, { ...merged, ref: useComposedRefs(ref, refOf(child)) });
});
Slot.displayName = 'Slot';

function notOneElement(part: string): Error {
  const wrong = `${part} with asChild needs exactly one element inside.`;
  if (process.env.NODE_ENV === 'production') return new Error(wrong);
  return new Error(
    `${wrong} That element takes the part's place: <${part} asChild><span className="yours" /></${part}>. For text or several elements leave asChild out, or put one element around them.`,
  );
}

/** React 19 keeps an element's ref among its props, React 18 beside them. */
function refOf(child: ReactElement<Record<string, unknown>>): Ref<unknown> | undefined {
  const holder = version.startsWith('18.') ? child : child.props;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- React puts nothing else there
  return Reflect.get(holder, 'ref') as Ref<unknown> | undefined;
}
