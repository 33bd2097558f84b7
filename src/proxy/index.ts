export { createFloatingProxy } from './createFloatingProxy.js';
export type { FloatingProxy, FloatingProxyOptions } from './FloatingProxyOptions.js';
export type {
  CodeIdentity,
  Identity,
  KeyIdentity,
  TokenIdentity,
  UserIdentity,
} from './Identity.js';
