import type { ErrorHandler, RequestHandler } from 'ask-sdk-core';
import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import { openingFor } from '../words/openingFor.ts';
import { localeOf, timeOf, userOf } from './aboutInput.ts';
import { carry } from './carry.ts';
import { beginsAnew, greet, isPlainLaunch } from './greet.ts';
import { aboutRequest, type Log } from './log.ts';
import type { Memory } from './memory.ts';
import type { Metrics } from './metrics.ts';

export interface CoachOptions {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly memory: Memory;
}

/**
 * The door. Whoever begins at the beginning hears the welcome and the first question here; most visits do, and their cold
 * start pays for no more than that. The room of the conversation is entered with whatever else there is to answer.
 */
export const coachHandler = ({ log, metrics, memory }: CoachOptions): RequestHandler => ({
  canHandle: () => true,
  handle: async (input) => {
    const arrived = Date.now();
    const enter = async (known: Memory): Promise<Response> =>
      (await import('./answer.ts')).answer(input, { log, metrics, memory: known }, arrived);
    if (!isPlainLaunch(input)) return enter(memory);
    const remembered = await memory.recall(userOf(input));
    // The store is not asked a second time.
    if (!beginsAnew(remembered)) return enter({ ...memory, recall: async () => remembered });
    const now = timeOf(input);
    const milliseconds = Date.now() - arrived;
    const response = greet(input, remembered, now + milliseconds);
    log({ ...aboutRequest(input.requestEnvelope), from: 'none', event: 'open', to: 'check', milliseconds });
    metrics(['Sessions']);
    return response;
  },
});

/**
 * The last resort: the person hears what to do, whatever failed. The log names the error and not its message, which
 * could repeat what was said.
 */
export const troubleHandler = ({ log, metrics }: Pick<CoachOptions, 'log' | 'metrics'>): ErrorHandler => ({
  canHandle: () => true,
  handle: (input, error) => {
    const { type } = input.requestEnvelope.request;
    const about = aboutRequest(input.requestEnvelope);
    log({ ...about, event: 'error', from: 'unknown', to: 'unknown', milliseconds: 0, error: error.name });
    metrics(['Errors']);
    const speaks = ['LaunchRequest', 'IntentRequest', 'Connections.Response'].includes(type);
    const { responseBuilder } = input;
    if (!speaks) return responseBuilder.getResponse();
    carry(input, {});
    return responseBuilder
      .speak(openingFor(localeOf(input)).trouble)
      .withShouldEndSession(true)
      .getResponse();
  },
});

/** Alexa's envelope for an answer that says nothing. */
export const QUIET: ResponseEnvelope = { version: '1.0', response: {} };
