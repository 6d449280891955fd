import { DefaultApiClient } from 'ask-sdk-core';
import { services, type Directive, type RequestEnvelope, type ResponseEnvelope } from 'ask-sdk-model';
import { openCloud, type Cloud, type CloudOptions } from '../../cloud/cloud.ts';
import { SCOPES } from '../../cloud/permissions.ts';
import type { EchoOptions } from '../../echo.ts';
import { bench, type Bench } from './fakeSkill.ts';

/** The clouds that a test opened, so that they can all be closed. */
export interface Skies {
  readonly open: (options?: CloudOptions) => Promise<Cloud>;
  readonly closeAll: () => Promise<void>;
}

export const createSkies = (): Skies => {
  const open: Cloud[] = [];
  return {
    open: async (options) => {
      const cloud = await openCloud(options);
      open.push(cloud);
      return cloud;
    },
    closeAll: async () => {
      for (const cloud of open.splice(0)) await cloud.close();
    },
  };
};

/** Amazon's own service clients, pointed to where a request says. */
export const clientsOf = ({ context: { System } }: RequestEnvelope) => {
  const configuration = {
    apiClient: new DefaultApiClient(),
    apiEndpoint: System.apiEndpoint,
    authorizationValue: System.apiAccessToken ?? '',
  };
  return {
    timers: new services.timerManagement.TimerManagementServiceClient(configuration),
    reminders: new services.reminderManagement.ReminderManagementServiceClient(configuration),
    directives: new services.directive.DirectiveServiceClient(configuration),
    ups: new services.ups.UpsServiceClient(configuration),
  };
};

export type Clients = ReturnType<typeof clientsOf>;

export const timerRequest = (
  part: Partial<services.timerManagement.TimerRequest> = {},
  text: string | null = 'Take it off now.',
  playAudible = true,
): services.timerManagement.TimerRequest => ({
  duration: 'PT15M',
  timerLabel: 'cold pack',
  creationBehavior: { displayExperience: { visibility: 'VISIBLE' } },
  triggeringBehavior: {
    operation:
      text === null ? { type: 'NOTIFY_ONLY' } : { type: 'ANNOUNCE', textToAnnounce: [{ locale: 'en-US', text }] },
    notificationConfig: { playAudible },
  },
  ...part,
});

export const reminderRequest = (
  trigger: services.reminderManagement.Trigger = { type: 'SCHEDULED_RELATIVE', offsetInSeconds: 7200 },
): services.reminderManagement.ReminderRequest => ({
  requestTime: '2026-03-01T09:00:00.000',
  trigger,
  alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'Your cold pack again.' }] } },
  pushNotification: { status: 'ENABLED' },
});

/** The wish for a permission, as a skill's whole answer. */
export const askFor = (
  scope: string = SCOPES.timers,
  rest: Partial<ResponseEnvelope['response']> = {},
): ResponseEnvelope => {
  const directive: Directive = {
    type: 'Connections.SendRequest',
    name: 'AskFor',
    token: 'ice',
    payload: { '@type': 'AskForPermissionsConsentRequest', '@version': '1', permissionScope: scope },
  };
  const outputSpeech = { type: 'SSML' as const, ssml: '<speak>I can set a timer.</speak>' };
  return {
    version: '1.0',
    sessionAttributes: { coach: 7 },
    response: { outputSpeech, directives: [directive], ...rest },
  };
};

/** An Echo under a cloud, whose skill does as it is told and may call the services while it answers. */
export const benchUnder = (
  cloud: Cloud,
  answer: (envelope: RequestEnvelope, clients: Clients) => unknown,
  options: Partial<EchoOptions> = {},
): Bench =>
  bench((envelope) => answer(envelope, clientsOf(envelope)), { cloud, timeZone: 'Europe/London', ...options });
