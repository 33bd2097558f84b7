'use client';

import type { FunctionComponent, ReactNode } from 'react';
import { useId, useRef } from 'react';
import { isFocusNear } from '../part/isFocusNear.js';
import { useLostFocus } from '../part/useLostFocus.js';
import { usePartIds } from '../part/usePartIds.js';
import { ReleaseContext } from './ReleaseContext.js';
import { useReleaseButton } from './useReleaseButton.js';

/** Props of `Release.Root`. */
export interface ReleaseRootProps {
  /**
   * Called when this device has no seat any more and the dialog is closed: it was returned, or there
   * was none. The button is gone by then, so this is where to move the focus, if it is there.
   */
  onReleased?: (() => void) | undefined;
  children?: ReactNode;
}

/** Holds the question whether to return the seat, for the parts inside. Renders no element. */
export const ReleaseRoot: FunctionComponent<ReleaseRootProps> = ({ onReleased, children }) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();
  const release = useReleaseButton({
    onReleased,
    isNear: () => isFocusNear(trigger.current) || isFocusNear(dialog.current),
  });
  const ids = usePartIds({ title: `${id}title`, does: `${id}does`, doesNot: `${id}doesNot` });
  const keptFocus = useLostFocus(() => trigger.current?.focus());
  const close = (): void => {
    // At once, so that what opened it has the focus again while it is there.
    dialog.current?.close();
    release.close();
  };
  const value = { ...release, ...ids, close, id, dialog, cancel, trigger, keptFocus };
  return <ReleaseContext.Provider value={value}>{children}</ReleaseContext.Provider>;
};
ReleaseRoot.displayName = 'Release.Root';
