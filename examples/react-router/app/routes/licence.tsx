import { FloatingLicensePanel, FloatingLicenseProvider } from 'react-floating-license';
import 'react-floating-license/styles.css';

export default function Licence() {
  return (
    <main>
      <h1>Your licence</h1>
      {/* The server does not know the reader's language; a locale makes both render the same. */}
      <FloatingLicenseProvider endpoint="/api/license" scope="user-1" locale="en">
        <FloatingLicensePanel />
      </FloatingLicenseProvider>
    </main>
  );
}
