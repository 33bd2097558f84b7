/** Milliseconds after which what could not be loaded is tried again. */
export const loadPause = 10_000;
