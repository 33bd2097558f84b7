import { BorrowChoice, BorrowChoiceName, BorrowRadio } from './BorrowChoice.js';
import { BorrowError } from './BorrowError.js';
import {
  BorrowAgain,
  BorrowAnyway,
  BorrowClockChange,
  BorrowDate,
  BorrowDateLabel,
  BorrowDurations,
  BorrowGranted,
  BorrowLegend,
  BorrowNotAllowed,
  BorrowProblem,
  BorrowRemedy,
  BorrowSent,
  BorrowShorter,
  BorrowSubmit,
  BorrowTitle,
  BorrowUntil,
} from './borrowParts.js';
import { BorrowRoot } from './BorrowRoot.js';

/** The parts that borrow a seat; all of them go inside of `Borrow.Root`. */
export const Borrow = {
  Root: BorrowRoot,
  Title: BorrowTitle,
  NotAllowed: BorrowNotAllowed,
  Anyway: BorrowAnyway,
  Durations: BorrowDurations,
  Legend: BorrowLegend,
  Choice: BorrowChoice,
  Radio: BorrowRadio,
  ChoiceName: BorrowChoiceName,
  DateLabel: BorrowDateLabel,
  Date: BorrowDate,
  Problem: BorrowProblem,
  Until: BorrowUntil,
  Sent: BorrowSent,
  Shorter: BorrowShorter,
  ClockChange: BorrowClockChange,
  Granted: BorrowGranted,
  Error: BorrowError,
  Again: BorrowAgain,
  Remedy: BorrowRemedy,
  Submit: BorrowSubmit,
};
