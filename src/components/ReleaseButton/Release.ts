import {
  ReleaseCancel,
  ReleaseConfirm,
  ReleaseDialog,
  ReleaseDoes,
  ReleaseDoesNot,
  ReleaseLater,
  ReleaseLaterCancel,
  ReleaseLaterNotice,
  ReleaseTitle,
  ReleaseTrigger,
} from './releaseParts.js';
import { ReleaseError } from './ReleaseError.js';
import { ReleaseRoot } from './ReleaseRoot.js';

/** The parts that give a seat back; all of them go inside of `Release.Root`. */
export const Release = {
  Root: ReleaseRoot,
  Trigger: ReleaseTrigger,
  Dialog: ReleaseDialog,
  Title: ReleaseTitle,
  Does: ReleaseDoes,
  DoesNot: ReleaseDoesNot,
  Error: ReleaseError,
  Confirm: ReleaseConfirm,
  Cancel: ReleaseCancel,
  Later: ReleaseLater,
  LaterNotice: ReleaseLaterNotice,
  LaterCancel: ReleaseLaterCancel,
};
