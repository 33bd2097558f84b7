import { QueryClient } from '@tanstack/react-query';
import { BorrowForm, FloatingLicenseProvider } from '../../../src/index.js';
import { offerMount } from './offerMount.js';

offerMount(BorrowForm, (forms) => (
  <FloatingLicenseProvider
    endpoint="/api/license"
    hardwareId="benchmark"
    queryClient={new QueryClient()}
  >
    {forms}
  </FloatingLicenseProvider>
));
