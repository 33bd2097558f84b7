import type { RouteConfig } from '@react-router/dev/routes';
import { index, route } from '@react-router/dev/routes';

export default [
  index('routes/licence.tsx'),
  route('api/license/:action', 'routes/licenseApi.ts'),
] satisfies RouteConfig;
