'use client';

import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useReminderContext } from './ReminderContext.js';

/** Turns the reminder on, which asks the browser for leave, and off. Renders a `<button>`. */
export const ReminderToggle: Part<'button'> = createPart(
  'Reminder.Toggle',
  'button',
  'rfl-button',
  () => {
    const { reminder } = useTexts('Reminder.Toggle').messages;
    const { state, turnOn, turnOff } = useReminderContext('Reminder.Toggle');
    const isOn = state === 'on';
    return {
      type: 'button',
      'data-variant': 'quiet',
      'data-state': state,
      onClick: isOn ? turnOff : turnOn,
      children: isOn ? reminder.turnOff : reminder.turnOn,
    };
  },
);

/** What has come of it; empty while it is off. Announced. Renders an `<output>`. */
export const ReminderMessage: Part<'output'> = createPart(
  'Reminder.Message',
  'output',
  'rfl-text',
  () => {
    const { on, denied } = useTexts('Reminder.Message').messages.reminder;
    const { state } = useReminderContext('Reminder.Message');
    const texts = { on, denied, off: undefined, unsupported: undefined };
    return { 'data-state': state, children: texts[state] };
  },
);
