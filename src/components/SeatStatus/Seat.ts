import type { Seat as SeatUnion } from '../../seat/Seat.js';
import { SeatBadge } from './SeatBadge.js';
import { SeatCalendar } from './SeatCalendar.js';
import { SeatCountdown } from './SeatCountdown.js';
import { SeatExtend } from './SeatExtend.js';
import { SeatMessage } from './SeatMessage.js';
import { SeatProgress } from './SeatProgress.js';
import { SeatRoot } from './SeatRoot.js';
import { SeatUntil } from './SeatUntil.js';
import { SeatUsage, SeatUsageMeter } from './SeatUsage.js';

/** The parts that show a seat; all of them go inside of `Seat.Root`. */
export const Seat = {
  Root: SeatRoot,
  Badge: SeatBadge,
  Message: SeatMessage,
  Until: SeatUntil,
  Countdown: SeatCountdown,
  Progress: SeatProgress,
  Usage: SeatUsage,
  UsageMeter: SeatUsageMeter,
  Calendar: SeatCalendar,
  Extend: SeatExtend,
};

/** What is known of this device's seat at one moment of the server's clock. */
export type Seat = SeatUnion;
