import type { Action } from '../protocol/index.js';
import { actions } from '../protocol/index.js';

/** The action that a request names with the last segment of its path, wherever we are mounted. */
export function actionOf(request: Request): Action | undefined {
  const { pathname } = new URL(request.url);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  return isAction(name) ? name : undefined;
}

function isAction(name: string): name is Action {
  return Object.hasOwn(actions, name);
}
