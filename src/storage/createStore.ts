import { parseJson } from '../protocol/parseJson.js';

/** What a stored value has to fit: a schema of zod's, whose code whoever hands it in brings along. */
export interface Schema<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

/** Keeps small values between visits: `localStorage` where it works, the page's memory where not. */
export interface Store {
  /** Reads a value; what is not there or does not fit the schema is undefined, and dropped. */
  read<T>(key: string, schema: Schema<T>): T | undefined;
  /** Writes a value. Never throws: what cannot be stored lasts as long as the page. */
  write(key: string, value: unknown): void;
  /** Forgets a value. Never throws. */
  remove(key: string): void;
  /** False while something that was written did not stick: storage is full or blocked. */
  isPersistent: () => boolean;
  /** Calls back when a value changes, here or in another tab, or when storage turns out not to stick. */
  subscribe: (listener: () => void) => () => void;
}

/** Creates a {@link Store}. Nothing is touched before the first read, so it is safe on a server. */
export function createStore(): Store {
  const memory = new Map<string, string>();
  const listeners = new Set<() => void>();
  const notify = (): void => listeners.forEach((listener) => listener());
  const onStorage = ({ key, storageArea }: StorageEvent): void => {
    // A frame of the same site may clear its sessionStorage, of which this is told too.
    if (storageArea && storageArea !== attempt(() => localStorage)) return;
    // What another tab could write is newer than what this one could not.
    if (key === null) memory.clear();
    else memory.delete(key);
    notify();
  };

  const remove = (key: string): void => {
    memory.delete(key);
    attempt(() => localStorage.removeItem(key));
  };

  return {
    remove: (key) => {
      remove(key);
      notify();
    },
    read: (key, schema) => {
      const text = memory.get(key) ?? attempt(() => localStorage.getItem(key));
      if (text === null || text === undefined) return undefined;
      const parsed = schema.safeParse(parseJson(text));
      if (parsed.success) return parsed.data;
      remove(key);
      return undefined;
    },
    write: (key, value) => {
      // A server's memory is everybody's.
      if (typeof window === 'undefined') return;
      const text = JSON.stringify(value);
      if (sticks(key, text)) {
        memory.delete(key);
        // What found no room before may find it now.
        for (const [other, kept] of memory) if (sticks(other, kept)) memory.delete(other);
      } else {
        // An outdated value must not be what the next visit finds.
        remove(key);
        memory.set(key, text);
      }
      notify();
    },
    isPersistent: () => memory.size === 0,
    subscribe: (listener) => {
      if (listeners.size === 0) addEventListener('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) removeEventListener('storage', onStorage);
      };
    },
  };
}

/** Stores a text, where it can be. Some browsers take what they do not keep, and say nothing. */
function sticks(key: string, text: string): boolean {
  const isThere = attempt(() => {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  });
  return isThere ?? false;
}

/** The page's one store: providers beside one another see the same, also where nothing sticks. */
export const browserStore: Store = createStore();

/** Storage throws where it is full, blocked or absent; each is the same to us. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
