import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { userEvent } from 'vitest/browser';

/** Presses Tab until the focus is where it should go, as somebody without a mouse does. */
export async function tabTo(target: Locator): Promise<void> {
  await expect.element(target).toBeInTheDocument();
  for (let presses = 0; presses < 20; presses++) {
    if (document.activeElement === target.element()) return;
    await userEvent.keyboard('{Tab}');
  }
  await expect.element(target).toHaveFocus();
}
