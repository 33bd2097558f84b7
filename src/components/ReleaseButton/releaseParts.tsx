'use client';

import { useEffect } from 'react';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import type { OwnName } from '../part/hasOwnName.js';
import { hasOwnName } from '../part/hasOwnName.js';
import type { OwnId } from '../part/usePartIds.js';
import { usePartId } from '../part/usePartIds.js';
import { useTexts } from '../useTexts.js';
import { useReleaseContext } from './ReleaseContext.js';

/** Asks whether to return the seat; there while this device has one, and it is not put off. Renders a `<button>`. */
export const ReleaseTrigger: Part<'button'> = createPart(
  'Release.Trigger',
  'button',
  'rfl rfl-button',
  () => {
    const { messages } = useTexts('Release.Trigger');
    const { hasSeat, isKnown, isLost, isLater, isReleasing, ask, trigger } =
      useReleaseContext('Release.Trigger');
    if (!hasSeat || isLater) return null;
    const idle = isKnown ? messages.release.action : messages.release.actionUnknown;
    return {
      ref: trigger,
      type: 'button',
      'data-variant': isLost ? 'primary' : isKnown ? undefined : 'quiet',
      'data-pending': String(isReleasing),
      onClick: ask,
      children: isReleasing ? messages.release.confirmPending : idle,
    };
  },
);

/** The question. Renders a modal `<dialog>`. */
export const ReleaseDialog: Part<'dialog'> = createPart<'dialog', OwnName>(
  'Release.Dialog',
  'dialog',
  'rfl rfl-dialog',
  (given) => {
    const { dialog, ids, onClosed } = useReleaseContext('Release.Dialog');
    const titleId = hasOwnName(given) ? undefined : ids['title'];
    return { ref: dialog, 'aria-labelledby': titleId, onClose: onClosed };
  },
);

/** What is asked. Renders an `<h3>`. */
export const ReleaseTitle: Part<'h3'> = createPart<'h3', OwnId>(
  'Release.Title',
  'h3',
  'rfl-title',
  (given) => {
    const { messages } = useTexts('Release.Title');
    const context = useReleaseContext('Release.Title');
    const id = given.id ?? context.titleId;
    usePartId(context, 'title', id);
    return { id, children: messages.release.title };
  },
);

/** What returning does; said before the question is answered. Renders a `<p>`. */
export const ReleaseDoes: Part<'p'> = createPart('Release.Does', 'p', 'rfl-text', () => {
  const { messages } = useTexts('Release.Does');
  // Beside a refusal it would be in the way.
  const { error } = useReleaseContext('Release.Does');
  return error ? null : { children: messages.release.does };
});

/** What returning does not do; said before the question is answered. Renders a `<p>`. */
export const ReleaseDoesNot: Part<'p'> = createPart('Release.DoesNot', 'p', 'rfl-text', () => {
  const { messages } = useTexts('Release.DoesNot');
  const { error } = useReleaseContext('Release.DoesNot');
  return error ? null : { children: messages.release.doesNot };
});

/** Returns the seat, or tries again; not there after a refusal that another try cannot change. Renders a `<button>`. */
export const ReleaseConfirm: Part<'button'> = createPart(
  'Release.Confirm',
  'button',
  'rfl-button',
  () => {
    const { messages } = useTexts('Release.Confirm');
    const { isReleasing, error, confirm, cancel } = useReleaseContext('Release.Confirm');
    const isGone = error !== null && error.remedy !== 'retry';
    useEffect(() => {
      // It had the focus.
      if (isGone) cancel.current?.focus();
    }, [isGone, cancel]);
    if (isGone) return null;
    const idle = error ? messages.remedy.retry : messages.release.confirm;
    return {
      type: 'button',
      'data-variant': 'primary',
      'data-pending': String(isReleasing),
      'aria-disabled': isReleasing,
      onClick: confirm,
      children: isReleasing ? messages.release.confirmPending : idle,
    };
  },
);

/** Closes the dialog and keeps the seat. Renders a `<button>`. */
export const ReleaseCancel: Part<'button'> = createPart(
  'Release.Cancel',
  'button',
  'rfl-button',
  () => {
    const { messages } = useTexts('Release.Cancel');
    const { error, close, cancel } = useReleaseContext('Release.Cancel');
    const { cancel: keep, close: done } = messages.release;
    return {
      ref: cancel,
      type: 'button',
      onClick: close,
      // Where the answer was lost there may be none to keep.
      children: error?.remedy === 'none' || error?.outcome === 'unknown' ? done : keep,
    };
  },
);

/** Offline, puts the release off until there is a network; there beside that refusal. Renders a `<button>`. */
export const ReleaseLater: Part<'button'> = createPart(
  'Release.Later',
  'button',
  'rfl-button',
  () => {
    const { messages } = useTexts('Release.Later');
    const { error, setLater, close } = useReleaseContext('Release.Later');
    if (error?.code !== 'offline') return null;
    return {
      type: 'button',
      onClick: () => {
        setLater(true);
        close();
      },
      children: messages.release.later,
    };
  },
);

/** Says that the seat will be returned, while that is put off; announced. Renders an `<output>`. */
export const ReleaseLaterNotice: Part<'output'> = createPart(
  'Release.LaterNotice',
  'output',
  'rfl rfl-notice',
  () => {
    const { messages } = useTexts('Release.LaterNotice');
    const { isLater } = useReleaseContext('Release.LaterNotice');
    return { children: isLater ? messages.release.laterNotice : undefined };
  },
);

/** Takes it back; there while the release is put off. Renders a `<button>`. */
export const ReleaseLaterCancel: Part<'button'> = createPart(
  'Release.LaterCancel',
  'button',
  'rfl rfl-button',
  () => {
    const { messages } = useTexts('Release.LaterCancel');
    const { isLater, setLater, trigger } = useReleaseContext('Release.LaterCancel');
    if (!isLater) return null;
    return {
      ref: trigger,
      type: 'button',
      onClick: () => setLater(false),
      children: messages.release.laterCancel,
    };
  },
);
