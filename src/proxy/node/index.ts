export type { HealthReport } from '../checkHealth.js';
export type {
  FloatingProxy,
  FloatingProxyOptions,
  OAuthClient,
  ProxyLimits,
  SignatureMode,
} from '../FloatingProxyOptions.js';
export type {
  CodeIdentity,
  Identity,
  KeyIdentity,
  TokenIdentity,
  UserIdentity,
} from '../Identity.js';
export { createFloatingProxy } from './createFloatingProxy.js';
export type { NodeHandler } from './toNodeHandler.js';
export { toNodeHandler } from './toNodeHandler.js';
export type { Limit, Limiter, LimitWindow } from '../limits.js';
export type { Authorize, AuthorizeQuestion, BorrowPolicy } from '../policy.js';
export type { ActionEvent, Notice, NoticeEvent, ProxyEvent } from '../ProxyEvent.js';
export type { QueueOptions } from '../serviceQueue.js';
export type { BrowserCredentials } from '../typedIdentity.js';
