import { NoticeClock } from './NoticeClock.js';
import { NoticeOffline } from './NoticeOffline.js';
import { NoticeStorage } from './NoticeStorage.js';

/** What is worth knowing beside a seat. Each is empty until there is something to say, and goes anywhere. */
export const Notice = {
  Offline: NoticeOffline,
  Clock: NoticeClock,
  Storage: NoticeStorage,
};
