export type { Action, ActionRoute } from './actions.js';
export { actions } from './actions.js';
export type { BorrowAnswer, LicenseAnswer } from './answers.js';
export { borrowAnswer, licenseAnswer, releaseAnswer } from './answers.js';
export type { BorrowCredentials, ReleaseCredentials } from './credentials.js';
export type { ErrorDocument } from './errorDocument.js';
export { errorDocument } from './errorDocument.js';
export type { Audience, ErrorCode, ErrorEntry, KnownErrorCode, Remedy } from './errors.js';
export { errors, isKnownErrorCode } from './errors.js';
export { formatUtcDate } from './formatUtcDate.js';
export { parseUtcDate } from './parseUtcDate.js';
export type { FloatingLicenseErrorInit, Outcome } from './FloatingLicenseError.js';
export { FloatingLicenseError, isFloatingLicenseError } from './FloatingLicenseError.js';
export type { ProxyRequest, TypedCredentials } from './proxyRequests.js';
export { proxyRequests } from './proxyRequests.js';
export type {
  ActivateRequest,
  BorrowRequest,
  CheckRequest,
  ReleaseRequest,
} from './serviceRequests.js';
export { activateRequest, borrowRequest, checkRequest, releaseRequest } from './serviceRequests.js';
export { utcDate } from './utcDate.js';
