'use client';

import { useEffect } from 'react';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import type { OwnName } from '../part/hasOwnName.js';
import { hasOwnName } from '../part/hasOwnName.js';
import { isFocusNear } from '../part/isFocusNear.js';
import type { OwnId } from '../part/usePartIds.js';
import { usePartId } from '../part/usePartIds.js';
import { errorText } from '../../messages/errorText.js';
import { useTexts } from '../useTexts.js';
import { useReleaseContext } from './ReleaseContext.js';

/**
 * Asks whether to return the seat; there while this device has one, and it is not put off. Marked where
 * a refusal arrived that nobody has looked at. Renders a `<button>`.
 */
export const ReleaseTrigger: Part<'button'> = createPart(
  'Release.Trigger',
  'button',
  'rfl rfl-button',
  () => {
    const { messages } = useTexts('Release.Trigger');
    const release = useReleaseContext('Release.Trigger');
    const { hasSeat, isKnown, isLost, isLater, isReleasing, missed, ask } = release;
    if (!hasSeat || isLater) return null;
    const idle = isKnown ? messages.release.action : messages.release.actionUnknown;
    return {
      ...release.keptFocus,
      ref: release.trigger,
      type: 'button',
      'data-variant': isLost ? 'primary' : isKnown ? undefined : 'quiet',
      'data-pending': String(isReleasing),
      'data-error': missed?.code,
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
    const { dialog, trigger, ids, isAsked, close } = useReleaseContext('Release.Dialog');
    useEffect(() => {
      const { current: element } = dialog;
      if (!element) return;
      if (isAsked && !element.open) {
        element.showModal();
        // The focus is on a button, and what is asked above it: both do not fit on every screen.
        element.scrollTop = 0;
      }
      if (isAsked || !element.open) return;
      element.close();
      // What opened it may be gone, and something else there in its place.
      if (isFocusNear(element)) trigger.current?.focus();
    }, [isAsked, dialog, trigger]);
    return {
      ref: dialog,
      'aria-labelledby': hasOwnName(given) ? undefined : ids['title'],
      // What returning does is to be heard before the question is answered.
      'aria-describedby': [ids['does'], ids['doesNot']].filter(Boolean).join(' ') || undefined,
      onClose: close,
    };
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
    const id = given.id ?? `${context.id}title`;
    usePartId(context, 'title', id);
    return { id, children: messages.release.title };
  },
);

/** What returning does; said before the question is answered. Renders a `<p>`. */
export const ReleaseDoes: Part<'p'> = explanation('Release.Does', 'does');

/** What returning does not do; said before the question is answered. Renders a `<p>`. */
export const ReleaseDoesNot: Part<'p'> = explanation('Release.DoesNot', 'doesNot');

function explanation(name: string, part: 'does' | 'doesNot'): Part<'p'> {
  return createPart<'p', OwnId>(name, 'p', 'rfl-text', (given) => {
    const { messages } = useTexts(name);
    const context = useReleaseContext(name);
    const id = given.id ?? `${context.id}${part}`;
    // Beside a refusal it would be in the way.
    const isThere = context.error === null;
    usePartId(context, part, isThere ? id : undefined);
    return isThere ? { id, children: messages.release[part] } : null;
  });
}

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
        close();
        setLater(true);
      },
      children: messages.release.later,
    };
  },
);

/**
 * Says that the seat will be returned, while that is put off, and that it was not where nobody was there
 * to be shown why; announced. Renders an `<output>`.
 */
export const ReleaseLaterNotice: Part<'output'> = createPart(
  'Release.LaterNotice',
  'output',
  'rfl rfl-notice',
  () => {
    const { messages } = useTexts('Release.LaterNotice');
    const { isLater, missed } = useReleaseContext('Release.LaterNotice');
    const refusal = missed ? errorText(messages, missed).what : undefined;
    return { children: isLater ? messages.release.laterNotice : refusal };
  },
);

/** Takes it back; there while the release is put off. Renders a `<button>`. */
export const ReleaseLaterCancel: Part<'button'> = createPart(
  'Release.LaterCancel',
  'button',
  'rfl rfl-button',
  () => {
    const { messages } = useTexts('Release.LaterCancel');
    const { isLater, setLater, trigger, keptFocus } = useReleaseContext('Release.LaterCancel');
    if (!isLater) return null;
    return {
      ...keptFocus,
      ref: trigger,
      type: 'button',
      onClick: () => setLater(false),
      children: messages.release.laterCancel,
    };
  },
);
