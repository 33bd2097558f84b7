import type { ReleaseRequest } from '../../src/protocol/index.js';
import type { Identity } from '../../src/proxy/index.js';
import { releaseCredentialsOf } from '../../src/proxy/Identity.js';

const common = { hardware_id: 'device-1', product: 'studio' };

export const byKey: ReleaseRequest = { ...common, license_key: 'AAAA' };
export const byUser: ReleaseRequest = { ...common, username: 'ada' };
export const ofAnyone = (who: Identity): ReleaseRequest => ({
  ...common,
  ...releaseCredentialsOf(who),
});

// @ts-expect-error release takes no password
export const withPassword: ReleaseRequest = { ...common, username: 'ada', password: 'pw' };

// @ts-expect-error release takes no single sign-on
export const withToken: ReleaseRequest = { ...common, id_token: 'x', customer_account_code: 'y' };

// @ts-expect-error an identity by token needs the user name that release and check go by
export const nameless: Identity = { idToken: 'x', customerAccountCode: 'y' };
