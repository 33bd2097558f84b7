import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { ElementType, ReactElement, ReactNode } from 'react';
import {
  Borrow,
  Device,
  FloatingLicenseError,
  Hold,
  LicenseError,
  Notice,
  Release,
  Reminder,
  Seat,
  type Duration,
} from '../../src/index.js';
import { errors } from '../../src/protocol/index.js';
import { formatUtcDate } from '../../src/protocol/formatUtcDate.js';
import type { Provided, Spoil, World } from '../support/renderPart.js';
import { allowNotifications, beginning } from '../support/renderPart.js';

/** One part, and what it needs so that it renders. */
export interface PartCase {
  /** As people write it. */
  name: string;
  part: ElementType;
  /** The element that it is documented to render. */
  tag: string;
  /** What has to be around it; null for a root. */
  root: string | null;
  /** Every `data-*` that it has where it is shown here, with every value that each may have. */
  data: Record<string, readonly string[]>;
  /** Props of its own, without which it cannot be. */
  props?: Record<string, unknown>;
  around?: (part: ReactNode) => ReactNode;
  provided?: Provided;
  /** What an earlier visit did. */
  before?: (world: World) => Promise<void> | void;
  /** What has to be done before it shows up. */
  act?: () => Promise<void>;
  /** Changes what the proxy sends to the service. */
  spoil?: Spoil;
}

const yesOrNo = ['true', 'false'];

/** What is there all along has a text by now. */
const saysSomething = (): Promise<void> =>
  waitFor(() => {
    if (!document.querySelector('[data-of-the-host]')?.textContent) throw new Error('not yet');
  });

const errorData = {
  'data-code': Object.keys(errors),
  'data-audience': ['user', 'licence-manager', 'vendor', 'developer', 'operator'],
  'data-outcome': ['refused', 'unknown'],
};

/** Every `data-state` of a seat. */
const seatStates = [
  'pending',
  'unknown',
  'none',
  'held',
  'borrowed',
  'expiring',
  'expired',
] as const;

const inSeat = (part: ReactNode): ReactElement => <Seat.Root>{part}</Seat.Root>;
const borrowed = async ({ borrow, activate }: World): Promise<void> => {
  await borrow();
  // Only this answer counts the seats in use.
  await activate();
};
const seat = {
  root: 'Seat.Root',
  around: inSeat,
  before: borrowed,
  data: { 'data-state': seatStates },
};

const hour = 3_600_000;

const seatCases: PartCase[] = [
  { ...seat, name: 'Seat.Root', part: Seat.Root, tag: 'div', root: null, around: (part) => part },
  { ...seat, name: 'Seat.Badge', part: Seat.Badge, tag: 'span' },
  { ...seat, name: 'Seat.Message', part: Seat.Message, tag: 'output' },
  { ...seat, name: 'Seat.Until', part: Seat.Until, tag: 'time' },
  { ...seat, name: 'Seat.Countdown', part: Seat.Countdown, tag: 'span' },
  { ...seat, name: 'Seat.Progress', part: Seat.Progress, tag: 'progress' },
  { ...seat, name: 'Seat.Calendar', part: Seat.Calendar, tag: 'a' },
  {
    ...seat,
    name: 'Seat.Usage',
    part: Seat.Usage,
    tag: 'span',
    data: { 'data-full': yesOrNo },
  },
  {
    ...seat,
    name: 'Seat.UsageMeter',
    part: Seat.UsageMeter,
    tag: 'meter',
    data: { 'data-full': yesOrNo },
  },
  {
    ...seat,
    name: 'Seat.Extend',
    part: Seat.Extend,
    tag: 'button',
    before: async ({ stack, borrow }) => {
      await borrow(new Date(beginning + hour));
      stack.clock.advance({ minutes: 58 });
    },
    data: { 'data-state': ['expiring', 'expired'] },
  },
];

const inForm =
  (durations?: Duration[]) =>
  (part: ReactNode): ReactElement => <Borrow.Root durations={durations}>{part}</Borrow.Root>;
const inChoice = (part: ReactNode): ReactElement => (
  <Borrow.Root>
    <Borrow.Choice value="1h">{part}</Borrow.Choice>
  </Borrow.Root>
);
/** Without a duration, a date of one's own is all that there is to choose. */
const ofOnesOwn = inForm([]);
const form = { root: 'Borrow.Root', around: inForm(), data: {} };

/** Submits the one form on the page. */
export async function submit(): Promise<void> {
  await waitFor(() => fireEvent.submit(theForm()));
}

/** The one form on the page. */
export function theForm(): HTMLFormElement {
  const [found] = document.forms;
  if (!found) throw new Error('no form on the page');
  return found;
}

/** Has the service grant less than it was asked for. */
function anHourLess(fields: Record<string, unknown>): Record<string, unknown> {
  const { borrowed_until: asked } = fields;
  if (typeof asked !== 'string') return fields;
  return { ...fields, borrowed_until: formatUtcDate(new Date(Date.parse(asked) - 3_600_000)) };
}

async function forbid({ stack, activate }: World): Promise<void> {
  stack.license.set({ canBorrow: false });
  await activate();
}

const borrowCases: PartCase[] = [
  {
    ...form,
    name: 'Borrow.Root',
    part: Borrow.Root,
    tag: 'form',
    root: null,
    around: (part) => part,
    data: { 'data-pending': yesOrNo },
  },
  { ...form, name: 'Borrow.Title', part: Borrow.Title, tag: 'h3' },
  { ...form, name: 'Borrow.Durations', part: Borrow.Durations, tag: 'fieldset' },
  { ...form, name: 'Borrow.Legend', part: Borrow.Legend, tag: 'legend' },
  {
    ...form,
    name: 'Borrow.Choice',
    part: Borrow.Choice,
    tag: 'label',
    props: { value: '1h' },
    data: { 'data-state': ['checked', 'unchecked'] },
  },
  { ...form, name: 'Borrow.Radio', part: Borrow.Radio, tag: 'input', around: inChoice },
  { ...form, name: 'Borrow.ChoiceName', part: Borrow.ChoiceName, tag: 'span', around: inChoice },
  { ...form, name: 'Borrow.DateLabel', part: Borrow.DateLabel, tag: 'label', around: ofOnesOwn },
  { ...form, name: 'Borrow.Date', part: Borrow.Date, tag: 'input', around: ofOnesOwn },
  { ...form, name: 'Borrow.Problem', part: Borrow.Problem, tag: 'p', around: ofOnesOwn },
  { ...form, name: 'Borrow.Until', part: Borrow.Until, tag: 'p' },
  { ...form, name: 'Borrow.Sent', part: Borrow.Sent, tag: 'code' },
  {
    ...form,
    name: 'Borrow.ClockChange',
    part: Borrow.ClockChange,
    tag: 'p',
    // In Berlin the clocks go forward on 28 March 2027.
    around: inForm(['150d']),
    data: { 'data-change': ['forward', 'back', 'twice'] },
  },
  {
    ...form,
    name: 'Borrow.Granted',
    part: Borrow.Granted,
    tag: 'output',
    around: inForm(['2h']),
    act: async () => {
      await submit();
      await saysSomething();
    },
    spoil: anHourLess,
  },
  {
    ...form,
    name: 'Borrow.Shorter',
    part: Borrow.Shorter,
    tag: 'p',
    around: (part) => (
      <Borrow.Root durations={['1h', 'longest']}>
        <Borrow.Choice value="1h">
          <Borrow.Radio data-testid="an hour" />
        </Borrow.Choice>
        <div>{part}</div>
      </Borrow.Root>
    ),
    before: borrowed,
    // Chosen until the seat is read; only then is it a choice that one can make.
    act: () =>
      waitFor(() => {
        fireEvent.click(screen.getByTestId('an hour'));
        if (!document.querySelector('[data-of-the-host]')) throw new Error('not yet');
      }),
  },
  {
    ...form,
    name: 'Borrow.NotAllowed',
    part: Borrow.NotAllowed,
    tag: 'p',
    before: forbid,
  },
  {
    ...form,
    name: 'Borrow.Anyway',
    part: Borrow.Anyway,
    tag: 'button',
    before: forbid,
    data: { 'data-variant': ['quiet'] },
  },
  {
    ...form,
    name: 'Borrow.Again',
    part: Borrow.Again,
    tag: 'p',
    before: ({ stack }) => stack.failInBrowser.next('drop-after-commit'),
    act: submit,
  },
  {
    ...form,
    name: 'Borrow.Error',
    part: Borrow.Error,
    tag: 'div',
    before: ({ stack, hardwareId }) => stack.license.forget(hardwareId),
    act: submit,
    data: errorData,
  },
  {
    ...form,
    name: 'Borrow.Remedy',
    part: Borrow.Remedy,
    tag: 'button',
    before: ({ stack, hardwareId }) => stack.license.forget(hardwareId),
    act: submit,
    data: { 'data-variant': ['primary'], 'data-remedy': ['activate', 'retry', 'choose-date'] },
  },
  {
    ...form,
    name: 'Borrow.Submit',
    part: Borrow.Submit,
    tag: 'button',
    data: { 'data-variant': ['primary'], 'data-pending': yesOrNo },
  },
];

const release = {
  root: 'Release.Root',
  around: (part: ReactNode): ReactElement => <Release.Root>{part}</Release.Root>,
  data: {},
};

function withConfirm(part: ReactNode): ReactElement {
  return (
    <Release.Root>
      <Release.Confirm data-testid="confirm" />
      <div>{part}</div>
    </Release.Root>
  );
}

function withLater(part: ReactNode): ReactElement {
  return withConfirm(
    <>
      <section>
        <Release.Later data-testid="later" />
      </section>
      <section>{part}</section>
    </>,
  );
}

/** Borrowed, and the next request does not get through. */
async function borrowedOffline(world: World): Promise<void> {
  await borrowed(world);
  world.stack.failInBrowser.next('drop-before-commit');
}

/** Asks for the release where there is no network. */
async function releaseOffline(): Promise<void> {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  fireEvent.click(await screen.findByTestId('confirm'));
  await waitFor(() => {
    if (!document.querySelector('[data-testid=later], [data-of-the-host]')) throw new Error();
  });
}

async function putOff(): Promise<void> {
  await releaseOffline();
  fireEvent.click(await screen.findByTestId('later'));
}

const releaseCases: PartCase[] = [
  {
    ...release,
    name: 'Release.Trigger',
    part: Release.Trigger,
    tag: 'button',
    data: { 'data-variant': ['quiet'], 'data-pending': yesOrNo },
  },
  { ...release, name: 'Release.Dialog', part: Release.Dialog, tag: 'dialog' },
  { ...release, name: 'Release.Title', part: Release.Title, tag: 'h3' },
  { ...release, name: 'Release.Does', part: Release.Does, tag: 'p' },
  { ...release, name: 'Release.DoesNot', part: Release.DoesNot, tag: 'p' },
  {
    ...release,
    name: 'Release.Error',
    part: Release.Error,
    tag: 'div',
    around: (part) => (
      <Release.Root>
        {part}
        <Release.Confirm data-testid="confirm" />
      </Release.Root>
    ),
    act: async () => void fireEvent.click(await screen.findByTestId('confirm')),
    data: errorData,
  },
  {
    ...release,
    name: 'Release.Confirm',
    part: Release.Confirm,
    tag: 'button',
    data: { 'data-variant': ['primary'], 'data-pending': yesOrNo },
  },
  { ...release, name: 'Release.Cancel', part: Release.Cancel, tag: 'button' },
  {
    ...release,
    name: 'Release.Later',
    part: Release.Later,
    tag: 'button',
    before: borrowedOffline,
    around: withConfirm,
    act: releaseOffline,
  },
  {
    ...release,
    name: 'Release.LaterNotice',
    part: Release.LaterNotice,
    tag: 'output',
    before: borrowedOffline,
    around: withLater,
    act: async () => {
      await putOff();
      await saysSomething();
    },
  },
  {
    ...release,
    name: 'Release.LaterCancel',
    part: Release.LaterCancel,
    tag: 'button',
    before: borrowedOffline,
    around: withLater,
    act: putOff,
  },
];

const held = {
  root: 'Hold.Root',
  around: (part: ReactNode): ReactElement => (
    <Hold.Root>
      <Hold.Take data-testid="take" />
      <div>{part}</div>
    </Hold.Root>
  ),
  data: {},
};
const take = async (): Promise<void> => void fireEvent.click(await screen.findByTestId('take'));
const fill = ({ stack }: World): void => stack.seats.fill();
const forget = ({ stack, hardwareId }: World): void => stack.license.forget(hardwareId);

const holdStates = ['off', 'taking', 'kept', 'borrowed', 'waiting', 'unreachable', 'refused'];

const holdCases: PartCase[] = [
  {
    ...held,
    name: 'Hold.Root',
    part: Hold.Root,
    tag: 'div',
    root: null,
    around: (part) => part,
    data: { 'data-state': holdStates },
  },
  { ...held, name: 'Hold.Title', part: Hold.Title, tag: 'h3' },
  {
    ...held,
    name: 'Hold.Message',
    part: Hold.Message,
    tag: 'output',
    data: { 'data-state': holdStates },
  },
  {
    ...held,
    name: 'Hold.Hint',
    part: Hold.Hint,
    tag: 'p',
    data: { 'data-state': ['off', 'kept', 'borrowed', 'unreachable'] },
  },
  {
    ...held,
    name: 'Hold.NextTry',
    part: Hold.NextTry,
    tag: 'span',
    before: fill,
    act: take,
    data: { 'data-state': ['waiting', 'unreachable'] },
  },
  {
    ...held,
    name: 'Hold.OnLeave',
    part: Hold.OnLeave,
    tag: 'p',
    act: take,
    data: { 'data-returned': yesOrNo },
  },
  {
    ...held,
    name: 'Hold.Error',
    part: Hold.Error,
    tag: 'div',
    before: forget,
    act: take,
    data: errorData,
  },
  {
    ...held,
    name: 'Hold.Remedy',
    part: Hold.Remedy,
    tag: 'button',
    before: forget,
    act: take,
    data: { 'data-variant': ['primary'], 'data-remedy': ['activate'] },
  },
  {
    ...held,
    name: 'Hold.Take',
    part: Hold.Take,
    tag: 'button',
    around: (part) => <Hold.Root>{part}</Hold.Root>,
    data: { 'data-state': ['off', 'refused'] },
  },
  {
    ...held,
    name: 'Hold.Stop',
    part: Hold.Stop,
    tag: 'button',
    before: fill,
    act: take,
    data: { 'data-state': ['waiting', 'unreachable'] },
  },
];

/** The device's id is the browser's own, and the person can go back to an earlier one. */
const device = {
  root: 'Device.Root',
  around: (part: ReactNode): ReactElement => <Device.Root>{part}</Device.Root>,
  provided: { hardwareId: undefined },
  before: () => localStorage.setItem(storedIdKey, '{"version":1,"id":"of-an-earlier-visit"}'),
  data: {},
};
const storedIdKey = 'react-floating-license:hardware-id:';

const deviceCases: PartCase[] = [
  {
    ...device,
    name: 'Device.Root',
    part: Device.Root,
    tag: 'div',
    root: null,
    around: (part) => part,
    // Its `data-source` comes with the id.
    data: { 'data-source': ['given', 'stored', 'derived', 'new'] },
  },
  { ...device, name: 'Device.Title', part: Device.Title, tag: 'h3' },
  { ...device, name: 'Device.Source', part: Device.Source, tag: 'p' },
  { ...device, name: 'Device.Label', part: Device.Label, tag: 'span' },
  { ...device, name: 'Device.Id', part: Device.Id, tag: 'code' },
  {
    ...device,
    name: 'Device.Copy',
    part: Device.Copy,
    tag: 'button',
    data: { 'data-variant': ['quiet'], 'data-copied': yesOrNo },
  },
  { ...device, name: 'Device.Earlier', part: Device.Earlier, tag: 'details' },
  { ...device, name: 'Device.Question', part: Device.Question, tag: 'summary' },
  { ...device, name: 'Device.Form', part: Device.Form, tag: 'form' },
  { ...device, name: 'Device.Why', part: Device.Why, tag: 'p' },
  {
    ...device,
    name: 'Device.Known',
    part: Device.Known,
    tag: 'button',
    props: { value: 'of-a-visit-before-that' },
  },
  { ...device, name: 'Device.EarlierLabel', part: Device.EarlierLabel, tag: 'label' },
  { ...device, name: 'Device.EarlierId', part: Device.EarlierId, tag: 'input' },
  { ...device, name: 'Device.Problem', part: Device.Problem, tag: 'p' },
  { ...device, name: 'Device.Use', part: Device.Use, tag: 'button' },
  { ...device, name: 'Device.Restored', part: Device.Restored, tag: 'output' },
];

const error = new FloatingLicenseError({
  code: 'blacklisted',
  action: 'borrow',
  outcome: 'refused',
});
const notActivated = new FloatingLicenseError({
  code: 'device_not_found',
  action: 'borrow',
  outcome: 'refused',
});
const explained = {
  root: 'LicenseError.Root',
  around: (part: ReactNode): ReactElement => (
    <LicenseError.Root error={error}>{part}</LicenseError.Root>
  ),
  data: {},
};

const errorCases: PartCase[] = [
  {
    ...explained,
    name: 'LicenseError.Root',
    part: LicenseError.Root,
    tag: 'div',
    root: null,
    around: (part) => part,
    props: { error },
    data: errorData,
  },
  { ...explained, name: 'LicenseError.What', part: LicenseError.What, tag: 'p' },
  { ...explained, name: 'LicenseError.Why', part: LicenseError.Why, tag: 'p' },
  { ...explained, name: 'LicenseError.Next', part: LicenseError.Next, tag: 'p' },
  {
    ...explained,
    name: 'LicenseError.Remedy',
    part: LicenseError.Remedy,
    tag: 'button',
    provided: { onRemedy: { contact: () => undefined } },
    data: { 'data-variant': ['primary'], 'data-remedy': ['sign-in', 'contact'] },
  },
  {
    ...explained,
    name: 'LicenseError.Copy',
    part: LicenseError.Copy,
    tag: 'button',
    data: { 'data-variant': ['quiet'], 'data-copied': yesOrNo },
  },
  {
    ...explained,
    name: 'LicenseError.Activations',
    part: LicenseError.Activations,
    tag: 'p',
    before: ({ activate }) => activate(),
    around: (part) => <LicenseError.Root error={notActivated}>{part}</LicenseError.Root>,
  },
  { ...explained, name: 'LicenseError.Details', part: LicenseError.Details, tag: 'details' },
];

const noticed = { tag: 'output', root: null, data: {} };

const noticeCases: PartCase[] = [
  {
    ...noticed,
    name: 'Notice.Offline',
    part: Notice.Offline,
    before: () =>
      void Object.defineProperty(navigator, 'onLine', { configurable: true, value: false }),
  },
  // The stack's clock is years behind.
  { ...noticed, name: 'Notice.Clock', part: Notice.Clock, act: saysSomething },
  { ...noticed, name: 'Notice.Storage', part: Notice.Storage },
];

const reminded = {
  root: 'Reminder.Root',
  around: (part: ReactNode): ReactElement => <Reminder.Root>{part}</Reminder.Root>,
  before: async (world: World): Promise<void> => {
    allowNotifications();
    await borrowed(world);
  },
  data: { 'data-state': ['off', 'on', 'denied'] },
};

const reminderCases: PartCase[] = [
  {
    ...reminded,
    name: 'Reminder.Root',
    part: Reminder.Root,
    tag: 'div',
    root: null,
    around: (part) => part,
  },
  {
    ...reminded,
    name: 'Reminder.Toggle',
    part: Reminder.Toggle,
    tag: 'button',
    data: { ...reminded.data, 'data-variant': ['quiet'] },
  },
  { ...reminded, name: 'Reminder.Message', part: Reminder.Message, tag: 'output' },
];

/** Every part that renders an element. */
export const cases: PartCase[] = [
  ...seatCases,
  ...borrowCases,
  ...releaseCases,
  ...deviceCases,
  ...errorCases,
  ...holdCases,
  ...noticeCases,
  ...reminderCases,
];

/** The parts that are made of others, or of nothing: no element of theirs to hand anything to. */
export const composed: { name: string; part: ElementType; root: string | null }[] = [
  { name: 'Release.Root', part: Release.Root, root: null },
];

/** A part that does something of its own when an event arrives. */
export interface HandlerCase {
  name: string;
  /** The prop for which the caller has a handler too. */
  prop: string;
  /** The part, and beside it what shows that it did its work. */
  scene: (part: ReactNode, onWork: () => void) => ReactNode;
  provided?: (onWork: () => void) => Provided;
  before?: (world: World) => Promise<void> | void;
  act?: () => Promise<void>;
  fire: (element: Element) => void;
  /** Whether the part did its work; where it is missing, `onWork` was called. */
  worked?: () => boolean;
}

const isGone = (): boolean => document.querySelector('[data-of-the-host]') === null;

const textOf = (id: string): string => screen.queryByTestId(id)?.textContent ?? '';

/** jsdom has no modal dialogs. */
function withModals(dialog: HTMLElement | null, onWork: () => void): void {
  if (dialog) Object.assign(dialog, { showModal: onWork, close: onWork });
}

/** Every part with a handler of its own, but for those that ask the service or the clipboard. */
export const handlerCases: HandlerCase[] = [
  {
    name: 'Borrow.Root',
    prop: 'onSubmit',
    scene: (part) => part,
    fire: (element) => void fireEvent.submit(element),
    worked: () => textOf('problem') !== '',
  },
  {
    name: 'Borrow.Radio',
    prop: 'onChange',
    scene: (part) => (
      <Borrow.Root>
        <Borrow.Choice value="8h" data-testid="choice">
          {part}
        </Borrow.Choice>
      </Borrow.Root>
    ),
    fire: (element) => void fireEvent.click(element),
    worked: () => screen.getByTestId('choice').dataset['state'] === 'checked',
  },
  {
    name: 'Borrow.Date',
    prop: 'onChange',
    scene: (part) => (
      <Borrow.Root durations={[]}>
        {part}
        <Borrow.Sent data-testid="sent" />
      </Borrow.Root>
    ),
    fire: (element) => void fireEvent.change(element, { target: { value: '2099-11-20T18:00' } }),
    worked: () => textOf('sent') === '2099-11-20T17:00:00Z',
  },
  {
    name: 'Borrow.Remedy',
    prop: 'onClick',
    before: ({ stack }) => stack.license.set({ maxBorrowTime: 0.5 }),
    scene: (part) => (
      <Borrow.Root>
        {part}
        <Borrow.Date data-testid="date" />
      </Borrow.Root>
    ),
    act: submit,
    fire: (element) => void fireEvent.click(element),
    worked: () => screen.queryByTestId('date') !== null,
  },
  {
    name: 'Release.Trigger',
    prop: 'onClick',
    scene: (part, onWork) => (
      <Release.Root>
        {part}
        <Release.Dialog ref={(dialog) => withModals(dialog, onWork)} />
      </Release.Root>
    ),
    fire: (element) => void fireEvent.click(element),
  },
  {
    name: 'Release.Dialog',
    prop: 'onClose',
    // There is no seat to return: closing the refusal is the end of it.
    scene: (part, onWork) => (
      <Release.Root onReleased={onWork}>
        {part}
        <Release.Confirm data-testid="confirm" />
        <Release.Error />
      </Release.Root>
    ),
    act: async () => {
      withModals(document.querySelector('dialog'), () => undefined);
      fireEvent.click(await screen.findByTestId('confirm'));
      await screen.findByRole('alert');
    },
    fire: (element) => void fireEvent(element, new Event('close')),
  },
  {
    name: 'Release.Cancel',
    prop: 'onClick',
    scene: (part, onWork) => (
      <Release.Root>
        {part}
        <Release.Dialog ref={(dialog) => withModals(dialog, onWork)} />
      </Release.Root>
    ),
    fire: (element) => void fireEvent.click(element),
  },
  {
    name: 'Device.Form',
    prop: 'onSubmit',
    provided: () => device.provided,
    before: device.before,
    scene: (part) => (
      <Device.Root>
        {part}
        <Device.Problem data-testid="problem" />
      </Device.Root>
    ),
    fire: (element) => void fireEvent.submit(element),
    worked: () => textOf('problem') !== '',
  },
  {
    name: 'Device.Known',
    prop: 'onClick',
    scene: (part) => (
      <Device.Root>
        {part}
        <Device.EarlierId data-testid="field" />
      </Device.Root>
    ),
    fire: (element) => void fireEvent.click(element),
    worked: () => screen.getByTestId<HTMLInputElement>('field').value !== '',
  },
  {
    name: 'Device.EarlierId',
    prop: 'onInput',
    provided: () => device.provided,
    before: device.before,
    scene: (part) => (
      <Device.Root>
        <Device.Form>{part}</Device.Form>
        <Device.Problem data-testid="problem" />
      </Device.Root>
    ),
    act: submit,
    fire: (element) => void fireEvent.input(element, { target: { value: 'another' } }),
    worked: () => textOf('problem') === '',
  },
  {
    name: 'Release.Later',
    prop: 'onClick',
    scene: (part) =>
      withConfirm(
        <>
          {part}
          <Release.LaterNotice data-testid="notice" />
        </>,
      ),
    before: borrowedOffline,
    act: releaseOffline,
    fire: (element) => void fireEvent.click(element),
    // Beside the refusal it stays; only what comes of it tells.
    worked: () => textOf('notice') !== '',
  },
  {
    name: 'Release.LaterCancel',
    prop: 'onClick',
    scene: withLater,
    before: borrowedOffline,
    act: putOff,
    fire: (element) => void fireEvent.click(element),
    worked: isGone,
  },
  {
    name: 'Borrow.Anyway',
    prop: 'onClick',
    before: forbid,
    scene: (part) => <Borrow.Root>{part}</Borrow.Root>,
    fire: (element) => void fireEvent.click(element),
    worked: isGone,
  },
  {
    name: 'Hold.Take',
    prop: 'onClick',
    scene: (part) => <Hold.Root>{part}</Hold.Root>,
    fire: (element) => void fireEvent.click(element),
    worked: isGone,
  },
  {
    name: 'Hold.Stop',
    prop: 'onClick',
    before: fill,
    scene: held.around,
    act: take,
    fire: (element) => void fireEvent.click(element),
    worked: isGone,
  },
  {
    name: 'Hold.Remedy',
    prop: 'onClick',
    before: forget,
    scene: held.around,
    act: take,
    fire: (element) => void fireEvent.click(element),
    worked: isGone,
  },
  {
    name: 'Reminder.Toggle',
    prop: 'onClick',
    before: reminded.before,
    scene: (part) => (
      <Reminder.Root>
        {part}
        <Reminder.Message data-testid="said" />
      </Reminder.Root>
    ),
    fire: (element) => void fireEvent.click(element),
    worked: () => textOf('said') !== '',
  },
  {
    name: 'LicenseError.Remedy',
    prop: 'onClick',
    scene: explained.around,
    provided: (onWork) => ({ onRemedy: { contact: onWork } }),
    fire: (element) => void fireEvent.click(element),
  },
];
