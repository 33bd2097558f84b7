'use client';

import { useOnline } from '../../hooks/useOnline.js';
import { fillMessage } from '../../messages/fillMessage.js';
import { formatDate } from '../../time/formatDate.js';
import { useIsSeatSaid } from '../SeatStatus/seatVoice.js';
import { useTexts } from '../useTexts.js';
import { useHoldContext } from './HoldContext.js';

/** What has come of keeping a seat, in a sentence. */
interface HoldText {
  /** Undefined where there is nothing to say, or a refusal says it. */
  text: string | undefined;
  /** Whether it is to be announced: it is more than a hint, and nobody else says the same. */
  isNews: boolean;
}

/** The sentence of `Hold.Message` and `Hold.Hint`, of which one shows it. */
export function useHoldText(part: string): HoldText {
  const { client, messages, locale, timeZone } = useTexts(part);
  const { hold, seat, enabled, holdOn } = useHoldContext(part);
  const isOnline = useOnline();
  const isSaid = useIsSeatSaid(client);
  const { hold: texts, errors } = messages;
  const isVisible = holdOn === 'visible';
  const until = seat.state === 'held' ? seat.renewBy : null;
  if (until && !isOnline && (hold.state === 'kept' || hold.state === 'unreachable')) {
    const date = formatDate(until, locale, timeZone);
    return { text: fillMessage(texts.keptOffline, { date }), isNews: !isSaid };
  }
  switch (hold.state) {
    case 'off': {
      const text = isVisible ? texts.offVisible : texts.off;
      return { text: enabled ? text : undefined, isNews: false };
    }
    case 'kept':
      return { text: isVisible ? texts.keptVisible : texts.kept, isNews: !isSaid };
    case 'borrowed':
      return { text: texts.borrowed, isNews: false };
    case 'waiting':
      return { text: hold.lost ? `${texts.lost} ${texts.waiting}` : texts.waiting, isNews: true };
    case 'unreachable': {
      const { code } = hold.error;
      const own = code === 'offline' ? texts.offline : undefined;
      const limited = code === 'rate_limited' ? errors.rate_limited.why : undefined;
      return { text: own ?? limited ?? texts.unreachable, isNews: true };
    }
    case 'taking':
      return { text: texts.taking, isNews: true };
    case 'refused':
      return { text: undefined, isNews: false };
  }
}
