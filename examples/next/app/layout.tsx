import type { ReactNode } from 'react';
import 'react-floating-license/styles.css';

export const metadata = { title: 'Your licence', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
