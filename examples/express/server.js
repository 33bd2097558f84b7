import express from 'express';
import { createFloatingProxy, toNodeHandler } from 'react-floating-license/proxy/node';
import { createEmulator, identityOf } from 'react-floating-license/testing';

// An emulator of LicenseSpring, so that no account is needed. With one, in place of the spread:
// apiKey, sharedKey and product, from the environment.
const emulator = await createEmulator();
const proxy = createFloatingProxy({
  ...emulator.proxyOptions,
  // Look at your session here and answer with that customer's licence; null is 401.
  identify: () => identityOf('plain', emulator),
});

const app = express();
app.use('/api/license', toNodeHandler(proxy));
app.use(express.static('public'));

const port = Number(process.env.PORT ?? 3000);
app.listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}`));
