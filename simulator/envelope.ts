import type { SessionEndedError, SessionEndedReason } from 'ask-sdk-model';
import type { Device } from './device.ts';
import type { ScreenEvent } from './screenEvent.ts';
import type { SentSlot } from './slots.ts';
import { toViewports } from './viewports.ts';

/** Who is speaking to which skill, on what and in which language. */
export interface Household {
  readonly skillId: string;
  readonly userId: string;
  readonly deviceId: string;
  readonly locale: string;
  readonly device: Device;
}

/** The session as a request shows it. */
export interface OpenSession {
  readonly sessionId: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What every request says of itself. */
export interface RequestHead {
  readonly requestId: string;
  readonly locale: string;
  /** ISO 8601 in whole seconds, as Alexa sends it. */
  readonly timestamp: string;
}

/** Alexa's address by locale: the skill calls back to the region its customer is in. */
const API_ENDPOINTS: ReadonlyMap<string, string> = new Map([
  ['en-GB', 'https://api.eu.amazonalexa.com'],
  ['en-IN', 'https://api.eu.amazonalexa.com'],
  ['en-AU', 'https://api.fe.amazonalexa.com'],
]);

/** A time as Alexa writes it: whole seconds, the fraction cut off. */
export const toTimestamp = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

interface LaunchRequest extends RequestHead {
  readonly type: 'LaunchRequest';
  readonly shouldLinkResultBeReturned: false;
}

interface IntentRequest extends RequestHead {
  readonly type: 'IntentRequest';
  readonly intent: {
    readonly name: string;
    readonly confirmationStatus: 'NONE';
    readonly slots?: Readonly<Record<string, SentSlot>>;
  };
  readonly dialogState?: 'COMPLETED';
}

interface SessionEndedRequest extends RequestHead {
  readonly type: 'SessionEndedRequest';
  readonly reason: SessionEndedReason;
  readonly error?: SessionEndedError;
}

/** What became of a wish that was handed to Alexa, such as the one for a permission. */
interface ConnectionsResponse extends RequestHead {
  readonly type: 'Connections.Response';
  readonly name: string;
  readonly status: { readonly code: string; readonly message: string };
  readonly payload?: Readonly<Record<string, unknown>>;
  /** As the skill sent it. */
  readonly token: string;
}

/** Something happened on the screen: a touch, or a command of the document's own. */
interface UserEvent extends RequestHead, ScreenEvent {
  readonly type: 'Alexa.Presentation.APL.UserEvent';
}

/** The requests this Echo sends, as they travel: closer to the wire than Amazon's published types. */
export type EchoRequest = LaunchRequest | IntentRequest | SessionEndedRequest | ConnectionsResponse | UserEvent;

export const launchRequest = (head: RequestHead): LaunchRequest => ({
  type: 'LaunchRequest',
  ...head,
  shouldLinkResultBeReturned: false,
});

/** An intent as it arrives; one without slots has no dialog state. */
export const intentRequest = (
  head: RequestHead,
  name: string,
  slots: IntentRequest['intent']['slots'],
): IntentRequest => {
  const intent = { name, confirmationStatus: 'NONE' as const };
  if (!slots || Object.keys(slots).length === 0) return { type: 'IntentRequest', ...head, intent };
  return { type: 'IntentRequest', ...head, intent: { ...intent, slots }, dialogState: 'COMPLETED' };
};

export const sessionEndedRequest = (
  head: RequestHead,
  reason: SessionEndedReason,
  error?: SessionEndedError,
): SessionEndedRequest => ({ type: 'SessionEndedRequest', ...head, reason, ...(error ? { error } : {}) });

export const connectionsResponse = (
  head: RequestHead,
  rest: Pick<ConnectionsResponse, 'name' | 'status' | 'payload' | 'token'>,
): ConnectionsResponse => ({ type: 'Connections.Response', ...head, ...rest });

export const userEvent = (head: RequestHead, event: ScreenEvent): UserEvent => ({
  type: 'Alexa.Presentation.APL.UserEvent',
  ...head,
  ...event,
});

/** How a skill reaches Alexa's services, and what the person allows it there. */
export interface Access {
  readonly apiEndpoint: string;
  readonly apiAccessToken: string;
  readonly scopes: Readonly<Record<string, { readonly status: 'GRANTED' | 'DENIED' }>>;
}

/** The whole envelope, as it travels to the skill's Lambda. */
export interface SentEnvelope {
  readonly version: '1.0';
  readonly session: object;
  readonly context: object;
  readonly request: EchoRequest;
}

/** What is on the screen when a request is made. */
export interface Shown {
  readonly token: string;
  readonly components: readonly unknown[];
}

const screenContext = (device: Device, shown: Shown | undefined): object => {
  if (!device.screen) return {};
  const viewports = toViewports(device.screen);
  if (!shown) return viewports;
  const { token, components } = shown;
  const version = 'AplRenderer-1.4.0';
  return { ...viewports, 'Alexa.Presentation.APL': { token, version, componentsVisibleOnScreen: components } };
};

/** Without access the skill is told Alexa's real address and a token that opens nothing there. */
export const toEnvelope = (
  household: Household,
  session: OpenSession,
  request: EchoRequest,
  access?: Access,
  shown?: Shown,
): SentEnvelope => {
  const application = { applicationId: household.skillId };
  const user = { userId: household.userId, ...(access ? { permissions: { scopes: access.scopes } } : {}) };
  return {
    version: '1.0',
    session: {
      new: session.isNew,
      sessionId: session.sessionId,
      application,
      attributes: session.attributes,
      user,
    },
    context: {
      System: {
        application,
        user,
        device: { deviceId: household.deviceId, supportedInterfaces: household.device.supportedInterfaces },
        apiEndpoint: access?.apiEndpoint ?? API_ENDPOINTS.get(household.locale) ?? 'https://api.amazonalexa.com',
        apiAccessToken: access?.apiAccessToken ?? 'a-token-that-opens-nothing',
      },
      ...(household.device.supportedInterfaces.AudioPlayer ? { AudioPlayer: { playerActivity: 'IDLE' } } : {}),
      ...screenContext(household.device, shown),
    },
    request,
  };
};
