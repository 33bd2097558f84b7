/**
 * How the secrets of tests look, by which they are found in whatever a run prints. A test that makes up
 * another one gives it one of these forms.
 */
export const secretForms = [
  /emulator-(?:api-key|shared-key|client-secret|token)/,
  /(?:api|shared)-key-of-the-company/,
  /not-a-real-/,
  /\b(?:[A-Z0-9]{4}-){3}[A-Z0-9]{4}\b/,
];
