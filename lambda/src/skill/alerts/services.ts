import { DefaultApiClient } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { ALERT_CALL_MS, ALERTS_MS } from '../../platform/limits.ts';
import { fieldOf } from '../fieldOf.ts';

/** A call that was not answered in its time. */
export class CallTooSlow extends Error {
  override readonly name = 'CallTooSlow';
}

/** A call that was answered, and not with what was asked for. What the answer says may be about somebody. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly statusCode: number;

  constructor(statusCode: number) {
    super();
    this.statusCode = statusCode;
  }
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

type Method = 'GET' | 'POST' | 'DELETE';

/** Calls to Alexa's services for one request: they end in time, whatever the services do. */
export interface Calls {
  /** One call, as it is answered: JSON, or nothing. Alexa is the only one who knows what it looks like. */
  readonly ask: (method: Method, path: string, body?: object) => Promise<unknown>;
  /**
   * Does one call, and once more where that can help and there is time. `again`: whether doing it twice by mistake does
   * no harm; else it is not repeated when it was not answered.
   */
  readonly run: <T>(call: () => Promise<T>, again?: boolean) => Promise<T>;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Made when a wish is first carried out. The generated clients of ask-sdk-model would do the same in twenty thousand
 * bytes, for the six paths that are called.
 */
export const callsFor = ({ context }: RequestEnvelope, most = ALERTS_MS): Calls => {
  const until = Date.now() + most;
  const client = new DefaultApiClient();
  const endpoint = text(fieldOf(context, 'System', 'apiEndpoint'));
  const token = text(fieldOf(context, 'System', 'apiAccessToken'));

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
    ask: async (method, path, wanted) => {
      const { statusCode, body = '' } = await client.invoke({
        method,
        url: `${endpoint}${path}`,
        headers: [
          { key: 'Authorization', value: `Bearer ${token}` },
          ...(wanted === undefined ? [] : [{ key: 'Content-type', value: 'application/json' }]),
        ],
        ...(wanted !== undefined && { body: JSON.stringify(wanted) }),
      });
      if (statusCode < 200 || statusCode > 299) throw new Refused(statusCode);
      return body === '' ? undefined : (JSON.parse(body) as unknown);
    },
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
