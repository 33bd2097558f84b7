'use client';

import type { ForwardRefExoticComponent } from 'react';
import { forwardRef } from 'react';
import type { PartProps } from '../part/createPart.js';
import { ReminderMessage, ReminderToggle } from './reminderParts.js';
import { ReminderRoot } from './ReminderRoot.js';

/** Props of {@link ExpiryReminder}; all of them go to its `<div>`. */
export type ExpiryReminderProps = Omit<PartProps<'div'>, 'asChild' | 'children'>;

/**
 * Offers a notification before a borrowed seat ends, while a page is open; there while one is borrowed. Nothing is shown, and no
 * leave is asked for, unless the person turns it on. Nothing where the browser has no notifications.
 */
export const ExpiryReminder: ForwardRefExoticComponent<ExpiryReminderProps> = forwardRef<
  HTMLDivElement,
  ExpiryReminderProps
>((props, ref) => (
  <ReminderRoot {...props} ref={ref}>
    <ReminderToggle />
    <ReminderMessage />
  </ReminderRoot>
));
ExpiryReminder.displayName = 'ExpiryReminder';
