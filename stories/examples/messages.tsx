import type { ReactElement, ReactNode } from 'react';
import { FloatingLicenseProvider, mergeMessages } from 'react-floating-license';
import { de } from 'react-floating-license/messages/de';

const messages = mergeMessages(de, { panel: { title: 'Ihr Platz' } });

export function AufDeutsch({ children }: { children: ReactNode }): ReactElement {
  return (
    <FloatingLicenseProvider endpoint="/api/license" messages={messages} timeZone="Europe/Berlin">
      {children}
    </FloatingLicenseProvider>
  );
}
