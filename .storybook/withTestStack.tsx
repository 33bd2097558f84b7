import { QueryClient } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Messages } from 'react-floating-license';
import { FloatingLicenseProvider, useFloatingClient } from 'react-floating-license';
import type { TestStack } from 'react-floating-license/testing';
import type { LicenseParameters, World } from './createWorld.js';
import { createWorld } from './createWorld.js';
import type { StoryGlobals } from './globals.js';
import { loadMessages } from './locales.js';

/** What the loader hands to a story: `loaded` of decorators and play functions. */
export interface Loaded {
  world: World;
  stack: TestStack;
  messages: Messages;
}

interface Kept {
  world: World;
  scenario: string;
  hours: number;
}

/** By story, for as long as it is mounted: a change in the toolbar must not undo a borrow. */
const worlds = new Map<string, Kept>();

/** Makes the server of a story, or finds the one that it has and moves its clock. */
export async function loadTestStack(context: {
  id: string;
  parameters: { license?: LicenseParameters };
  globals: object;
}): Promise<Loaded> {
  const { id, parameters } = context;
  const { scenario, clock, locale } = context.globals as StoryGlobals;
  const hours = Number(clock);
  const messages = await loadMessages(locale);
  let kept = worlds.get(id);
  if (kept?.scenario !== scenario) {
    const world = await createWorld(parameters.license ?? {}, { scenario, hours });
    kept = { world: { ...world, dispose: () => leave(id, world) }, scenario, hours };
    worlds.set(id, kept);
  }
  kept.world.stack.clock.advance({ hours: hours - kept.hours });
  kept.hours = hours;
  return { world: kept.world, stack: kept.world.stack, messages };
}

function leave(id: string, world: World): void {
  world.dispose();
  if (worlds.get(id)?.world.endpoint === world.endpoint) worlds.delete(id);
}

/** The providers of a story, over the world that {@link loadTestStack} made. */
export function Providers(props: {
  loaded: Loaded;
  globals: StoryGlobals;
  license: LicenseParameters | undefined;
  children: ReactNode;
}): ReactElement {
  const { world, stack, messages } = props.loaded;
  const { license = {}, children } = props;
  const latency = Number(props.globals.latency);
  const [queryClient] = useState(() => new QueryClient());
  useEffect(() => world.dispose, [world]);
  const send: typeof fetch = async (input, init) => {
    if (latency > 0) await wait(latency);
    const request = new Request(input, init);
    // A look at the server's clock takes no fault: those are for what the person does.
    if (request.method === 'GET') return stack.proxy.fetch(request);
    const answer = await stack.fetch(request);
    if (!license.rewrite || !answer.ok) return answer;
    return new Response(license.rewrite(await answer.text()), answer);
  };
  return (
    <FloatingLicenseProvider
      endpoint={world.endpoint}
      hardwareId={world.hardwareId}
      fetch={send}
      queryClient={queryClient}
      messages={messages}
      {...license.provider}
    >
      <ClockWatcher clock={props.globals.clock} />
      {children}
    </FloatingLicenseProvider>
  );
}

/** Has the page hear the time anew when the toolbar moves the clock of the server. */
function ClockWatcher({ clock }: { clock: string }): null {
  const client = useFloatingClient();
  const heard = useRef(clock);
  useEffect(() => {
    if (heard.current !== clock) void client.hearTime();
    heard.current = clock;
  }, [client, clock]);
  return null;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
