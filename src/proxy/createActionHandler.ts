import type { Action } from '../protocol/index.js';
import { actions } from '../protocol/index.js';
import { callService } from './callService.js';
import { createSecretGuard } from './createSecretGuard.js';
import { createSigner } from './createSigner.js';
import { createVerifier } from './createVerifier.js';
import { identityOf } from './identityOf.js';
import type { ProxySettings } from './ProxySettings.js';
import { readEmptyAnswer, readSignedAnswer } from './readAnswer.js';
import { readJson } from './readJson.js';
import { readRefusal } from './readRefusal.js';
import type { Send } from './Send.js';
import { serviceCalls } from './serviceCalls.js';
import { secretsOf } from './wireCredentials.js';

/** Carries out one action; `onDate` hears the service's own Date as soon as it answered. */
export type ActionHandler = (
  action: Action,
  request: Request,
  onDate: (date: string) => void,
) => Promise<Response>;

/** The path of an action: check, identify, sign, send, verify, reduce. It throws refusals. */
export function createActionHandler(settings: ProxySettings, send: Send): ActionHandler {
  const sign = createSigner(settings);
  const prepareToVerify = createVerifier(settings.publicKey);
  return async (action, request, onDate) => {
    const route = actions[action];
    const call = serviceCalls[action];
    const build = call.read(await readJson(request), settings.now());
    const who = await identityOf(request, settings);
    const holdsSecret = createSecretGuard([settings.apiKey, settings.sharedKey, ...secretsOf(who)]);
    const context = { settings, sign, send, caller: request.signal, holdsSecret };
    const verify = await prepareToVerify();
    const answer = await callService(route, build(who, settings.product), context);
    onDate(answer.headers.get('date') ?? '');
    if (answer.status >= 400) throw readRefusal(answer, holdsSecret);
    if (call.answer) return Response.json(await readSignedAnswer(answer, call.answer, verify));
    readEmptyAnswer(answer);
    return new Response(null, { status: 204 });
  };
}
