'use client';

import type { ReactElement, ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useFloatingRelease } from '../../hooks/useFloatingRelease.js';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import { usePartIds } from '../part/usePartIds.js';
import { ReleaseContext } from './ReleaseContext.js';
import { useReleaseLater } from './useReleaseLater.js';

/** Props of `Release.Root`. */
export interface ReleaseRootProps {
  /**
   * Called when this device has no seat any more and the dialog is closed: it was returned, or there
   * was none. The button is gone by then, so this is where to move the focus.
   */
  onReleased?: (() => void) | undefined;
  children?: ReactNode;
}

/** Holds the question whether to return the seat, for the parts inside. Renders no element. */
export function ReleaseRoot({ onReleased, children }: ReleaseRootProps): ReactElement {
  const { seat, isPending } = useFloatingSeat();
  const { client, queryClient } = useFloatingLicense('Release.Root');
  const release = useFloatingRelease();
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const ids = usePartIds({ title: titleId });
  const { error, isPending: isReleasing } = release;
  const close = (): void => dialog.current?.close();
  const hasSeat = seat.state !== 'none' && seat.state !== 'expired' && !isPending;
  const confirm = (): boolean => {
    // Asked of the cache: a second click in the same task would find the old render's answer.
    if (queryClient.isMutating({ mutationKey: client.keys.all }) > 0) return false;
    release.mutate(undefined, {
      onSuccess: () => {
        // What was put off may be done while somebody writes elsewhere on the page.
        const { activeElement, body } = document;
        const isHere = activeElement === body || activeElement === trigger.current;
        const isAsked = dialog.current?.open === true;
        close();
        if (isHere || isAsked) onReleased?.();
      },
      // What was put off until there is a network is not asked for now: show why it did not work.
      onError: () => {
        if (!dialog.current?.open) dialog.current?.showModal();
      },
    });
    return true;
  };
  useEffect(() => {
    // The seat ran out, or another tab returned it, while the question was open.
    if (hasSeat || error || isReleasing || !dialog.current?.open) return;
    dialog.current.close();
    onReleased?.();
  }, [hasSeat, error, isReleasing, onReleased]);
  const later = useReleaseLater(hasSeat, confirm, trigger);

  const value = {
    ...later,
    ...ids,
    hasSeat,
    isKnown: seat.state !== 'unknown' || seat.lost !== undefined,
    isLost: seat.state === 'unknown' && seat.lost?.action === 'release',
    isReleasing,
    error,
    dialog,
    cancel,
    trigger,
    titleId,
    ask: () => {
      // What is under way has to be able to say how it went.
      if (!isReleasing) release.reset();
      dialog.current?.showModal();
    },
    confirm: () => void confirm(),
    close,
    onClosed: () => {
      if (error?.remedy === 'none') onReleased?.();
    },
  };
  return <ReleaseContext.Provider value={value}>{children}</ReleaseContext.Provider>;
}
ReleaseRoot.displayName = 'Release.Root';
