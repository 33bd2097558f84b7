'use client';

import { useOnline } from '../../hooks/useOnline.js';
import { useRemainingTime } from '../../hooks/useRemainingTime.js';
import { fillMessage } from '../../messages/fillMessage.js';
import { formatDuration } from '../../time/formatDuration.js';
import type { Part } from '../part/createPart.js';
import { createPart } from '../part/createPart.js';
import { useTexts } from '../useTexts.js';
import { useHoldContext } from './HoldContext.js';
import { useHoldText } from './useHoldText.js';

/** What it is about. Renders an `<h3>`. */
export const HoldTitle: Part<'h3'> = createPart('Hold.Title', 'h3', 'rfl-title', () => {
  useHoldContext('Hold.Title');
  return { children: useTexts('Hold.Title').messages.hold.title };
});

/**
 * What has come of it, in a sentence, where no other part says the same; nothing beside a refusal.
 * Announced once. Renders an `<output>`.
 */
export const HoldMessage: Part<'output'> = createPart('Hold.Message', 'output', 'rfl-text', () => {
  const { hold } = useHoldContext('Hold.Message');
  const { text, isNews } = useHoldText('Hold.Message');
  return { 'data-state': hold.state, children: isNews ? text : undefined };
});

/**
 * What `Hold.Take` does, or what a part such as `Seat.Message` says of a seat that is kept: to be read,
 * not announced. Renders a `<p>`.
 */
export const HoldHint: Part<'p'> = createPart('Hold.Hint', 'p', 'rfl-text', () => {
  const { hold } = useHoldContext('Hold.Hint');
  const { text, isNews } = useHoldText('Hold.Hint');
  return text === undefined || isNews ? null : { 'data-state': hold.state, children: text };
});

/**
 * When it is tried again, in words, or that it is being tried. A tick renders this text alone. Renders a
 * `<span>`.
 */
export const HoldNextTry: Part<'span'> = createPart('Hold.NextTry', 'span', 'rfl-countdown', () => {
  const { messages, locale } = useTexts('Hold.NextTry');
  const { hold } = useHoldContext('Hold.NextTry');
  const left = useRemainingTime('nextTry' in hold ? hold.nextTry : undefined);
  if (left === undefined) return null;
  const { nextTry, taking } = messages.hold;
  const duration = formatDuration(left, locale);
  const children = left > 0 ? fillMessage(nextTry, { duration }) : taking;
  return { 'data-state': hold.state, children };
});

/**
 * What becomes of the seat when the last page closes; there while one is kept and there is a network.
 * Renders a `<p>`.
 */
export const HoldOnLeave: Part<'p'> = createPart('Hold.OnLeave', 'p', 'rfl-hint', () => {
  const { messages, locale } = useTexts('Hold.OnLeave');
  const { hold, timeout, releaseOnLeave } = useHoldContext('Hold.OnLeave');
  const isOnline = useOnline();
  if (hold.state !== 'kept' || !isOnline || timeout === undefined) return null;
  const { onLeave, onLeaveReturned } = messages.hold;
  const duration = formatDuration(timeout * 60_000, locale);
  return {
    'data-returned': String(releaseOnLeave),
    children: fillMessage(releaseOnLeave ? onLeaveReturned : onLeave, { duration }),
  };
});

/**
 * Takes a seat, or tries again; there while none is asked for though one may be, and after a refusal
 * that has no remedy of its own. Renders a `<button>`.
 */
export const HoldTake: Part<'button'> = createPart('Hold.Take', 'button', 'rfl-button', () => {
  const { messages } = useTexts('Hold.Take');
  const { hold, enabled, error, take } = useHoldContext('Hold.Take');
  const isRefused = hold.state === 'refused' && error?.remedy !== 'activate';
  if (!enabled || (hold.state !== 'off' && !isRefused)) return null;
  return {
    type: 'button',
    'data-state': hold.state,
    onClick: take,
    children: hold.state === 'off' ? messages.hold.take : messages.remedy.retry,
  };
});

/** Waits no longer; there while a seat is asked for and there is none. Renders a `<button>`. */
export const HoldStop: Part<'button'> = createPart('Hold.Stop', 'button', 'rfl-button', () => {
  const { messages } = useTexts('Hold.Stop');
  const { hold, seat, stop } = useHoldContext('Hold.Stop');
  const isWaiting = hold.state === 'waiting' || hold.state === 'unreachable';
  if (!isWaiting || seat.state === 'held') return null;
  return { type: 'button', 'data-state': hold.state, onClick: stop, children: messages.hold.stop };
});

/** What helps with a refusal: activate this device; it goes on from there. Renders a `<button>`. */
export const HoldRemedy: Part<'button'> = createPart('Hold.Remedy', 'button', 'rfl-button', () => {
  const { remedy } = useTexts('Hold.Remedy').messages;
  const { error, isActivating, activate } = useHoldContext('Hold.Remedy');
  if (error?.remedy !== 'activate') return null;
  return {
    type: 'button',
    'data-variant': 'primary',
    'data-remedy': 'activate',
    'aria-disabled': isActivating,
    onClick: activate,
    children: isActivating ? remedy.activatePending : remedy.activate,
  };
});
