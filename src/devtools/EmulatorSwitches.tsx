'use client';

import type { ReactElement } from 'react';
import { useState } from 'react';

/** Where an emulator is told what to do: its control's path, or its `controlFetch`. */
export type EmulatorAddress = string | ((request: Request) => Promise<Response>);

const scenarios: readonly [string, string, object][] = [
  ['Every seat in use', 'licenses', { seats: 'fill' }],
  ['Every seat free', 'licenses', { seats: 'free' }],
  ['Licence off', 'licenses', { enabled: false }],
  ['Licence on', 'licenses', { enabled: true }],
  ['Borrowing off', 'licenses', { canBorrow: false }],
  ['Borrowing on', 'licenses', { canBorrow: true }],
  ['3 hours later', 'clock', { advance: { hours: 3 } }],
  ['3 days later', 'clock', { advance: { days: 3 } }],
  ['Next answer: 502', 'faults', { next: ['html-502'] }],
  ['Next answer: lost', 'faults', { next: ['drop-after-commit'] }],
  ['Start again', 'reset', {}],
];

/** Buttons that bring an emulator's licence into the states that a page has to stand. */
export function EmulatorSwitches(props: {
  emulator: EmulatorAddress;
  license: string;
  /** Called once the emulator was told, or could not be. */
  onSwitched: () => void;
}): ReactElement {
  const { emulator, license, onSwitched } = props;
  const [said, setSaid] = useState('');
  const tell = async (name: string, path: string, body: object): Promise<void> => {
    const target = path === 'licenses' ? `licenses/${encodeURIComponent(license)}` : path;
    setSaid(`${name}: ${await post(emulator, target, body)}`);
    onSwitched();
  };
  return (
    <fieldset style={row}>
      <legend>Emulator, licence “{license}”</legend>
      {scenarios.map(([name, path, body]) => (
        <button
          key={name}
          type="button"
          style={inherit}
          onClick={() => void tell(name, path, body)}
        >
          {name}
        </button>
      ))}
      <output style={line}>{said}</output>
    </fieldset>
  );
}

const row = { display: 'flex', flexWrap: 'wrap', gap: 4 } as const;
const inherit = { font: 'inherit' } as const;
const line = { inlineSize: '100%' } as const;

async function post(emulator: EmulatorAddress, path: string, body: object): Promise<string> {
  const base = typeof emulator === 'string' ? emulator.replace(/\/$/, '') : '/_emulator';
  const request = new Request(new URL(`${base}/${path}`, location.href), {
    method: 'POST',
    body: JSON.stringify(body),
  });
  try {
    const { ok, status } = await (typeof emulator === 'string' ? fetch : emulator)(request);
    return ok ? 'done' : `refused with ${status}`;
  } catch {
    return 'no emulator answers';
  }
}
