import { ReminderMessage, ReminderToggle } from './reminderParts.js';
import { ReminderRoot } from './ReminderRoot.js';

/** The parts that remind of the end of a borrowed seat; all go inside of `Reminder.Root`. */
export const Reminder = {
  Root: ReminderRoot,
  Toggle: ReminderToggle,
  Message: ReminderMessage,
};
