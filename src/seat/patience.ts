/** Milliseconds that an unanswered request may be under way before its outcome counts as lost. */
export const patience = 30_000;
