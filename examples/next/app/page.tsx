import { LicencePanel } from './LicencePanel';

// A server component: whoever is signed in is known here.
export default function Page() {
  return (
    <main>
      <h1>Your licence</h1>
      <LicencePanel userId="user-1" />
    </main>
  );
}
