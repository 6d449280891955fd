import { DefaultApiClient } from 'ask-sdk-core';
import { services, type RequestEnvelope } from 'ask-sdk-model';
import type { Service } from '../../conversation/wish.ts';
import { ALERT_CALL_MS, ALERTS_MS } from '../../platform/limits.ts';
import { fieldOf } from '../fieldOf.ts';

type ApiClient = services.ApiClient;

/** The permission each service needs. Source: Amazon's "Configure permissions". */
export const SCOPES = {
  timers: 'alexa::alerts:timers:skill:readwrite',
  reminders: 'alexa::alerts:reminders:skill:readwrite',
} as const satisfies Record<Service, string>;

/** Whether the person has allowed it, as the request tells. */
export const isGranted = (envelope: RequestEnvelope, service: Service): boolean =>
  fieldOf(envelope, 'context', 'System', 'user', 'permissions', 'scopes', SCOPES[service], 'status') === 'GRANTED';

/** A call that was not answered in its time. */
export class CallTooSlow extends Error {
  override readonly name = 'CallTooSlow';
}

/** The HTTP status of a refusal; undefined when no answer came at all. */
export const statusOf = (error: unknown): number | undefined => {
  const status = fieldOf(error, 'statusCode');
  return typeof status === 'number' ? status : undefined;
};

/** Trying again can help: too many calls, trouble over there, or no answer. */
const mayPass = (error: unknown): boolean => {
  const status = statusOf(error);
  return status === undefined || status === 429 || status >= 500;
};

/** Calls to Alexa's services for one request: they end in time, whatever the services do. */
export interface Calls {
  readonly timers: services.timerManagement.TimerManagementServiceClient;
  readonly reminders: services.reminderManagement.ReminderManagementServiceClient;
  readonly api: { readonly client: ApiClient; readonly endpoint: string; readonly token: string };
  /**
   * Does one call, and once more where that can help and there is time. `again`: whether doing it twice by mistake does
   * no harm; else it is not repeated when it was not answered.
   */
  readonly run: <T>(call: () => Promise<T>, again?: boolean) => Promise<T>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Made when a wish is first carried out; nothing of it is there at a cold start. */
export const callsFor = ({ context }: RequestEnvelope, most = ALERTS_MS): Calls => {
  const until = Date.now() + most;
  const client = new DefaultApiClient();
  const endpoint = text(fieldOf(context, 'System', 'apiEndpoint'));
  const token = text(fieldOf(context, 'System', 'apiAccessToken'));
  const configuration = { apiClient: client, apiEndpoint: endpoint, authorizationValue: token };

  const once = async <T>(call: () => Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined;
    const limit = new Promise<never>((_resolve, reject) => {
      const left = Math.max(0, Math.min(ALERT_CALL_MS, until - Date.now()));
      timer = setTimeout(() => reject(new CallTooSlow()), left);
    });
    try {
      return await Promise.race([call(), limit]);
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    timers: new services.timerManagement.TimerManagementServiceClient(configuration),
    reminders: new services.reminderManagement.ReminderManagementServiceClient(configuration),
    api: { client, endpoint, token },
    run: async (call, again = true) => {
      try {
        return await once(call);
      } catch (error) {
        const unheard = statusOf(error) === undefined;
        if (!mayPass(error) || (unheard && !again) || Date.now() + LEAST_FOR_ANOTHER_MS > until) throw error;
        return once(call);
      }
    },
  };
};

/** A second try with less time than this would only make somebody wait. */
const LEAST_FOR_ANOTHER_MS = 500;
