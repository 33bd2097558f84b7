import type { Hold as HoldUnion } from '../../seat/Hold.js';
import { HoldError } from './HoldError.js';
import {
  HoldHint,
  HoldMessage,
  HoldNextTry,
  HoldOnLeave,
  HoldRemedy,
  HoldStop,
  HoldTake,
  HoldTitle,
} from './holdParts.js';
import { HoldRoot } from './HoldRoot.js';

/** The parts that keep a seat while a page is open; all of them go inside of `Hold.Root`. */
export const Hold = {
  Root: HoldRoot,
  Title: HoldTitle,
  Message: HoldMessage,
  Hint: HoldHint,
  NextTry: HoldNextTry,
  OnLeave: HoldOnLeave,
  Error: HoldError,
  Remedy: HoldRemedy,
  Take: HoldTake,
  Stop: HoldStop,
};

/** What keeping a seat by checks has come to. */
export type Hold = HoldUnion;
