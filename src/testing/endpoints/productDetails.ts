import type { World } from '../createWorld.js';
import type { Input } from '../readParameters.js';
import { refusal } from '../refusal.js';

/** `GET /api/v4/product_details`: what the product is; takes no seat. */
export function productDetails(input: Input, world: World): object {
  if (!input['product']) throw refusal('missing_parameters', { params: ['product'] });
  if (input['product'] !== world.product) throw refusal('unknown_product');
  const [license] = world.licenses;
  return {
    product_id: 1,
    product_name: 'Emulator product',
    short_code: world.product,
    authorization_method: license?.licenseKey === undefined ? 'user' : 'license-key',
    is_floating_cloud: true,
    floating_timeout: license?.floatingTimeout ?? 0,
  };
}
