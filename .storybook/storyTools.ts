import type { StoryContext } from '@storybook/react-vite';
import type { TestStack } from 'react-floating-license/testing';
import { expect, waitFor } from 'storybook/test';
import type { Loaded } from './withTestStack.js';

/** What the tools here need of the context of a play function. */
export type Played = Pick<StoryContext, 'canvas' | 'canvasElement' | 'userEvent' | 'loaded'>;

/** The server of the story, for a play function to move and to look into. */
export function stackOf(loaded: Record<string, unknown>): TestStack {
  return (loaded as unknown as Loaded).stack;
}

/** The seats of a licence that the emulator holds to be in use, whatever the screen says. */
export function seatsInUse(loaded: Record<string, unknown>, name = 'plain'): number | undefined {
  const { licenses } = stackOf(loaded).state();
  return licenses.find((license) => license.shows === name)?.inUse;
}

/** Presses a button, as soon as it is there. */
export async function press({ canvas, userEvent }: Played, name: string | RegExp): Promise<void> {
  await userEvent.click(await canvas.findByRole('button', { name }));
}

/** Makes a choice, as soon as it is there. */
export async function choose({ canvas, userEvent }: Played, name: string): Promise<void> {
  await userEvent.click(await canvas.findByRole('radio', { name }));
}

/** Waits until the story shows an element, in whatever language. */
export async function shows({ canvasElement }: Played, selector: string): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelector(selector)).toBeVisible());
}

/** Waits until the story shows no such element. */
export async function showsNo({ canvasElement }: Played, selector: string): Promise<void> {
  await waitFor(() => expect(canvasElement.querySelector(selector)).toBeNull());
}

/** A play function: the seat comes to be in a state. */
export const seatIs =
  (state: string) =>
  (context: Played): Promise<void> =>
    shows(context, `.rfl-badge[data-state='${state}']`);

/** The selector of the callout of an error. */
export const errorOf = (code: string): string => `.rfl-error[data-code='${code}']`;
