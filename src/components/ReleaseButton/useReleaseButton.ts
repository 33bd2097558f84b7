'use client';

import { useEffect, useState } from 'react';
import { useFloatingLicense } from '../../client/useFloatingLicense.js';
import { useLatest } from '../../client/useLatest.js';
import { useFloatingRelease } from '../../hooks/useFloatingRelease.js';
import { useFloatingSeat } from '../../hooks/useFloatingSeat.js';
import { useHydrated } from '../../hooks/useHydrated.js';
import type { FloatingLicenseError } from '../../protocol/FloatingLicenseError.js';
import { useIsBusy } from '../part/useIsBusy.js';
import { useReleaseLater } from './useReleaseLater.js';

/** What {@link useReleaseButton} takes. */
export interface ReleaseButtonOptions {
  /**
   * Called when this device has no seat any more and nothing is asked: it was returned, or there was
   * none. What asked is gone by then, so this is where to move the focus, if it is there.
   */
  onReleased?: (() => void) | undefined;
  /**
   * Whether the person is where the question was asked. Elsewhere a refusal is not put before them: it
   * is `missed`. Asked when one arrives. Default: always.
   */
  isNear?: (() => boolean) | undefined;
}

/** What {@link useReleaseButton} returns. */
export interface ReleaseButtonState {
  /** Whether this device has a seat, or may have one that this browser does not know of. */
  hasSeat: boolean;
  /** Whether it is known that there is a seat, or that one was about to be returned. */
  isKnown: boolean;
  /** Whether the answer to a release was lost: to do it again is the next step. */
  isLost: boolean;
  /** Whether a release is on its way. */
  isReleasing: boolean;
  /** Why the seat was not returned. */
  error: FloatingLicenseError | null;
  /** The same, where it arrived while nothing was asked and the person was elsewhere; until `ask`. */
  missed: FloatingLicenseError | null;
  /** Whether the question is to be shown, or why the seat was not returned. */
  isAsked: boolean;
  /** Shows the question, or the refusal that was missed. */
  ask: () => void;
  /** Hides it, and keeps the seat. */
  close: () => void;
  /** Returns the seat, or tries again; while a release is under way it does nothing. */
  confirm: () => void;
  /** Whether the seat is to be returned as soon as there is a network, while the page stays open. */
  isLater: boolean;
  /** Puts the release off until then, or takes that back. It holds for the page, not for what shows it. */
  setLater: (isLater: boolean) => void;
}

/** The behaviour of `ReleaseButton` without its looks. */
export function useReleaseButton(options: ReleaseButtonOptions = {}): ReleaseButtonState {
  const { onReleased, isNear = () => true } = options;
  const { seat, isPending } = useFloatingSeat();
  const { client } = useFloatingLicense('useReleaseButton');
  // Shown where it was asked for, also where a host's default is to throw.
  const release = useFloatingRelease({ throwOnError: false });
  const isBusy = useIsBusy('useReleaseButton');
  const [phase, setPhase] = useState<'idle' | 'asked' | 'gone'>('idle');
  const [isMissed, setMissed] = useState(false);
  const [asked, setClient] = useState(client);
  if (asked !== client) {
    // It was asked of that seat.
    setClient(client);
    setPhase('idle');
    setMissed(false);
  }
  const isAsked = phase === 'asked';
  const { error, isPending: isReleasing } = release;
  const isRead = useHydrated() && !isPending;
  const hasSeat = isRead && seat.state !== 'none' && seat.state !== 'expired';
  const isLost = seat.state === 'unknown' && seat.lost?.action === 'release';
  const onGone = (): void => setPhase('gone');
  const confirm = (): void => {
    if (isBusy('release')) return;
    setMissed(false);
    setPhase((before) => (before === 'gone' ? 'idle' : before));
    release.mutate(undefined, {
      onSuccess: onGone,
      onError: ({ remedy }) => {
        if (isLost && remedy === 'none') {
          // So the first return worked, and only its answer was lost.
          release.reset();
          onGone();
          return;
        }
        // What was put off until there is a network is not asked for now: show why it did not work, but
        // put nothing before somebody who writes elsewhere.
        if (isNear()) return setPhase('asked');
        setMissed(true);
        if (remedy === 'none') onGone();
      },
    });
  };
  // The seat ran out, or another tab returned it, while the question was open.
  if (isAsked && isRead && !hasSeat && !error && !isReleasing) onGone();
  const tell = useLatest(onReleased);
  useEffect(() => {
    // What asks is closed by now: the effects of what is inside have run before.
    if (phase === 'gone') tell()?.();
  }, [phase, tell]);
  const later = useReleaseLater(client, confirm);

  return {
    hasSeat,
    isKnown: seat.state !== 'unknown' || seat.lost !== undefined,
    isLost,
    isReleasing,
    error,
    missed: isMissed ? error : null,
    isAsked,
    ask: () => {
      // What is under way has to be able to say how it went, and what was missed is to be read.
      if (!isReleasing && !isMissed) release.reset();
      setMissed(false);
      setPhase('asked');
    },
    close: () => {
      // There was none to return: closing the refusal is the end of it.
      if (isAsked) setPhase(error?.remedy === 'none' ? 'gone' : 'idle');
    },
    confirm,
    // Until the seat is read it may turn out to be over.
    isLater: later.isLater && hasSeat,
    setLater: later.setLater,
  };
}
