import { beforeEach } from 'vitest';
import { cleanup } from 'vitest-browser-react/pure';
import { browserStore } from '../../src/storage/createStore.js';

// A test in the browser finds it as on a first visit. What the one before has under way would still be
// written down after that: it is waited for. And what could not be stored is in the memory of the page.
beforeEach(async () => {
  await cleanup();
  const { held = [] } = await navigator.locks.query();
  await Promise.all(held.map(({ name = '' }) => navigator.locks.request(name, () => undefined)));
  localStorage.clear();
  sessionStorage.clear();
  const unsubscribe = browserStore.subscribe(() => undefined);
  dispatchEvent(new StorageEvent('storage', { key: null }));
  unsubscribe();
});
