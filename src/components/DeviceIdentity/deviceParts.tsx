'use client';

import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import type { OwnName } from '../part/hasOwnName.js';
import { hasOwnName } from '../part/hasOwnName.js';
import { useCopy } from '../part/useCopy.js';
import type { OwnId } from '../part/usePartIds.js';
import { usePartId } from '../part/usePartIds.js';
import { useTexts } from '../useTexts.js';
import { useDeviceContext } from './DeviceContext.js';

/** What it is about: this device. Renders an `<h3>`. */
export const DeviceTitle: Part<'h3'> = createPart('Device.Title', 'h3', 'rfl-title', () => {
  useDeviceContext('Device.Title');
  return { children: useTexts('Device.Title').messages.device.title };
});

/** Where the id came from, in a sentence. Renders a `<p>`. */
export const DeviceSource: Part<'p'> = createPart('Device.Source', 'p', 'rfl-text', () => {
  const { messages } = useTexts('Device.Source');
  const { device } = useDeviceContext('Device.Source');
  return { children: device && messages.device.source[device.source] };
});

/** Says that the id is one. Renders a `<span>`. */
export const DeviceLabel: Part<'span'> = createPart('Device.Label', 'span', 'rfl-label', () => {
  useDeviceContext('Device.Label');
  return { children: useTexts('Device.Label').messages.device.id };
});

/** The id; one click selects it whole. Renders a `<code>`. */
export const DeviceId: Part<'code'> = createPart('Device.Id', 'code', 'rfl-code', () => {
  const { device, shown } = useDeviceContext('Device.Id');
  return { ref: shown, translate: 'no', children: device?.id };
});

/** Copies the id. Where that cannot be, it selects it. Renders a `<button>`. */
export const DeviceCopy: Part<'button'> = createPart('Device.Copy', 'button', 'rfl-button', () => {
  const { messages } = useTexts('Device.Copy');
  const { device, shown } = useDeviceContext('Device.Copy');
  const { isCopied, copy } = useCopy(device?.id, () => {
    if (shown.current) getSelection()?.selectAllChildren(shown.current);
  });
  return {
    type: 'button',
    'data-variant': 'quiet',
    'data-copied': String(isCopied),
    onClick: copy,
    children: isCopied ? messages.remedy.copied : messages.device.copy,
  };
});

/** Holds the way back to an earlier id; not there where the host gave the id. Renders a `<details>`. */
export const DeviceEarlier: Part<'details'> = createPart(
  'Device.Earlier',
  'details',
  'rfl-earlier',
  () => (useDeviceContext('Device.Earlier').canRestore ? {} : null),
);

/** Asks whether this device had another id before. Renders a `<summary>`. */
export const DeviceQuestion: Part<'summary'> = createPart(
  'Device.Question',
  'summary',
  'rfl-question',
  () => {
    useDeviceContext('Device.Question');
    return { children: useTexts('Device.Question').messages.device.earlier };
  },
);

/** Takes an earlier id; not there where the host gave the id. Renders a `<form>`. */
export const DeviceForm: Part<'form'> = createPart<'form', OwnName>(
  'Device.Form',
  'form',
  'rfl-device-form',
  (given) => {
    const { ids, field, canRestore, restore } = useDeviceContext('Device.Form');
    if (!canRestore) return null;
    return {
      noValidate: true,
      'aria-labelledby': hasOwnName(given) ? undefined : ids['label'],
      onSubmit: (event) => {
        event.preventDefault();
        const { current: input } = field;
        if (!input) return;
        // What was entered stays, so that a second click asks for the same.
        if (!restore(input.value)) input.focus();
      },
    };
  },
);

/** What an earlier id is good for, and where to find it. Renders a `<p>`. */
export const DeviceWhy: Part<'p'> = createPart<'p', OwnId>(
  'Device.Why',
  'p',
  'rfl-text',
  (given) => {
    const context = useDeviceContext('Device.Why');
    const id = given.id ?? `${context.id}why`;
    usePartId(context, 'why', id);
    return { id, children: useTexts('Device.Why').messages.device.earlierWhy };
  },
);

/** Puts an id that this browser knows of into the field: its `value`. Renders a `<button>`. */
export const DeviceKnown: Part<'button', { value: string }> = createPart<
  'button',
  { value: string }
>('Device.Known', 'button', 'rfl-button rfl-known', ({ value }) => {
  const { field, reset } = useDeviceContext('Device.Known');
  return {
    type: 'button',
    translate: 'no',
    onClick: () => {
      const { current: input } = field;
      if (!input) return;
      input.value = value;
      reset();
      input.focus();
    },
    children: value,
  };
});

/** Names the field. Renders a `<label>`. */
export const DeviceEarlierLabel: Part<'label'> = createPart<'label', OwnId>(
  'Device.EarlierLabel',
  'label',
  'rfl-label',
  (given) => {
    const context = useDeviceContext('Device.EarlierLabel');
    const { earlierId } = useTexts('Device.EarlierLabel').messages.device;
    const id = given.id ?? `${context.id}label`;
    usePartId(context, 'label', id);
    return { id, htmlFor: context.ids['field'], children: earlierId };
  },
);

/** Takes an earlier id. Renders an `<input>`. */
export const DeviceEarlierId: Part<'input'> = createPart<'input', OwnId>(
  'Device.EarlierId',
  'input',
  'rfl-date rfl-device-field',
  (given) => {
    const context = useDeviceContext('Device.EarlierId');
    const { ids, field, problem, reset } = context;
    const id = given.id ?? `${context.id}field`;
    usePartId(context, 'field', id);
    return {
      ref: field,
      id,
      dir: 'ltr',
      autoComplete: 'off',
      autoCapitalize: 'none',
      spellCheck: false,
      'aria-invalid': problem !== undefined,
      'aria-describedby': [ids['problem'], ids['why']].filter(Boolean).join(' ') || undefined,
      onInput: reset,
    };
  },
);

/** What is wrong with what was entered; announced at once. Renders a `<p role="alert">`. */
export const DeviceProblem: Part<'p'> = createPart<'p', OwnId>(
  'Device.Problem',
  'p',
  'rfl-problem',
  (given) => {
    const { messages } = useTexts('Device.Problem');
    const context = useDeviceContext('Device.Problem');
    const { problem } = context;
    const id = given.id ?? `${context.id}problem`;
    usePartId(context, 'problem', id);
    return { id, role: 'alert', children: problem && messages.device[problem] };
  },
);

/** Goes by the id that was entered. Renders a `<button>`. */
export const DeviceUse: Part<'button'> = createPart('Device.Use', 'button', 'rfl-button', () => {
  useDeviceContext('Device.Use');
  return { type: 'submit', children: useTexts('Device.Use').messages.device.use };
});

/** Says that this device goes by the id that was entered; announced. Renders an `<output>`. */
export const DeviceRestored: Part<'output'> = createPart(
  'Device.Restored',
  'output',
  'rfl-restored',
  () => {
    const { messages } = useTexts('Device.Restored');
    const { isRestored, problem } = useDeviceContext('Device.Restored');
    return { children: isRestored && !problem ? messages.device.restored : undefined };
  },
);
