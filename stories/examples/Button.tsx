import type { ComponentProps, ReactElement } from 'react';

/** Stands for the button of your own design system. It has to hand its props on. */
export function Button(props: ComponentProps<'button'>): ReactElement {
  return <button type="submit" {...props} />;
}
