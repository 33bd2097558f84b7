'use client';

import type { ReactElement, ReactNode } from 'react';
import { useCallback, useEffect, useId, useRef } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useFloatingRelease } from '../../hooks/useFloatingRelease.js';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import { useHydrated } from '../../hooks/useHydrated.js';
import { isFocusNear } from '../part/isFocusNear.js';
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
  // Shown where it was asked for, also where a host's default is to throw.
  const release = useFloatingRelease({ throwOnError: false });
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const titleId = useId();
  const ids = usePartIds({ title: titleId });
  const { error, isPending: isReleasing } = release;
  const close = (): void => dialog.current?.close();
  const isRead = useHydrated() && !isPending;
  const hasSeat = isRead && seat.state !== 'none' && seat.state !== 'expired';
  const isLost = seat.state === 'unknown' && seat.lost?.action === 'release';
  const onGone = (): void => {
    const isHere = isFocusNear(trigger.current);
    const isAsked = dialog.current?.open === true;
    close();
    if (isHere || isAsked) onReleased?.();
  };
  const confirm = (): void => {
    // Asked of the cache: a second click in the same task would find the old render's answer.
    const mutationKey = [...client.keys.all, 'release'];
    if (queryClient.isMutating({ mutationKey }) > 0) return;
    release.mutate(undefined, {
      onSuccess: onGone,
      onError: ({ remedy }) => {
        if (isLost && remedy === 'none') {
          // So the first return worked, and only its answer was lost.
          release.reset();
          onGone();
          return;
        }
        // What was put off until there is a network is not asked for now: show why it did not work.
        if (!dialog.current?.open) dialog.current?.showModal();
      },
    });
  };
  useEffect(() => {
    // The seat ran out, or another tab returned it, while the question was open.
    if (hasSeat || error || isReleasing || !dialog.current?.open) return;
    dialog.current.close();
    onReleased?.();
  }, [hasSeat, error, isReleasing, onReleased]);
  const onOver = useCallback(() => void client.wish('stop').catch(() => undefined), [client]);
  const later = useReleaseLater({ hasSeat, release: confirm, onOver, button: trigger });

  const value = {
    ...later,
    ...ids,
    hasSeat,
    isKnown: seat.state !== 'unknown' || seat.lost !== undefined,
    isLost,
    isReleasing,
    error,
    dialog,
    cancel,
    trigger,
    titleId,
    ask: () => {
      // What is under way has to be able to say how it went.
      if (!isReleasing) release.reset();
      if (!dialog.current) return;
      dialog.current.showModal();
      // The focus is on a button, and what is asked above it: both do not fit on every screen.
      dialog.current.scrollTop = 0;
    },
    confirm,
    close,
    onClosed: () => {
      if (error?.remedy === 'none') onReleased?.();
    },
  };
  return <ReleaseContext.Provider value={value}>{children}</ReleaseContext.Provider>;
}
ReleaseRoot.displayName = 'Release.Root';
