import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { createEcho, type Echo, type EchoOptions } from '../../echo.ts';
import type { Hear, HeardSlot } from '../../hearing/hearing.ts';
import type { InteractionModel } from '../../hearing/interactionModel.ts';

export const MODEL: InteractionModel = {
  interactionModel: {
    languageModel: {
      invocationName: 'spasm coach',
      intents: [
        { name: 'AMAZON.PauseIntent', samples: [] },
        { name: 'AMAZON.FallbackIntent', samples: [] },
        {
          name: 'OnsetIntent',
          slots: [
            { name: 'duration', type: 'AMAZON.DURATION' },
            { name: 'when', type: 'ONSET' },
          ],
        },
        { name: 'ReportIntent', slots: [{ name: 'symptom', type: 'SYMPTOM', multipleValues: { enabled: true } }] },
        { name: 'RemedyIntent', slots: [{ name: 'remedy', type: 'REMEDY' }] },
      ],
      types: [
        {
          name: 'SYMPTOM',
          values: [
            { id: 'fever', name: { value: 'fever', synonyms: ['hot'] } },
            { id: 'chills', name: { value: 'chills' } },
          ],
        },
        { name: 'REMEDY', values: [{ id: 'stretch', name: { value: 'stretch', synonyms: ['the stretch'] } }] },
        { name: 'ONSET', values: [{ id: 'today', name: { value: 'today' } }] },
      ],
    },
  },
};

const custom = (name: string, type: string, value: string, id?: string): HeardSlot => ({
  name,
  type,
  value,
  matches: id === undefined ? [] : [{ id, name: id }],
  isCustom: true,
});

/** Hears a handful of sentences, by heart. */
export const hear: Hear = (utterance) => {
  const heard = (intent: string, ...slots: HeardSlot[]) => ({ intent, slots, score: 1, sample: utterance });
  switch (utterance.toLowerCase()) {
    case 'pause':
      return heard('AMAZON.PauseIntent');
    case 'a stretch':
      return heard('RemedyIntent', custom('remedy', 'REMEDY', 'a stretch', 'stretch'));
    case 'to the moon':
      return heard('RemedyIntent', custom('remedy', 'REMEDY', 'to the moon'));
    case 'fever and chills':
      return heard(
        'ReportIntent',
        custom('symptom', 'SYMPTOM', 'fever', 'fever'),
        custom('symptom', 'SYMPTOM', 'chills', 'chills'),
      );
    default:
      return { intent: 'AMAZON.FallbackIntent', slots: [], score: 0, sample: undefined };
  }
};

export const QUESTION = '<speak>Hold.<break time="10s"/><break time="5s"/>Release. Ready?</speak>';

/** An open turn that keeps every rule. */
export const asking = (ssml = QUESTION, attributes: Record<string, unknown> = {}): ResponseEnvelope => ({
  version: '1.0',
  sessionAttributes: attributes,
  response: {
    outputSpeech: { type: 'SSML', ssml },
    reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Are you ready?</speak>' } },
    shouldEndSession: false,
  },
});

/** A closing turn that keeps every rule. */
export const closing = (rest: Partial<Response> = {}): ResponseEnvelope => ({
  version: '1.0',
  sessionAttributes: {},
  response: {
    outputSpeech: { type: 'SSML', ssml: '<speak>Goodbye.</speak>' },
    shouldEndSession: true,
    ...rest,
  },
});

export interface Bench {
  readonly echo: Echo;
  /** Every envelope the skill got, oldest first. */
  readonly sent: readonly RequestEnvelope[];
  readonly last: () => RequestEnvelope;
}

/** An Echo over a skill that answers as told; SessionEndedRequest is always answered with nothing. */
export const bench = (
  answer: (envelope: RequestEnvelope) => unknown = () => asking(),
  options: Partial<EchoOptions> = {},
): Bench => {
  const sent: RequestEnvelope[] = [];
  const echo = createEcho({
    handler: async (envelope) => {
      sent.push(envelope);
      return envelope.request.type === 'SessionEndedRequest' ? { version: '1.0', response: {} } : answer(envelope);
    },
    model: MODEL,
    hear,
    now: new Date('2026-03-01T09:00:00Z'),
    ...options,
  });
  const last = (): RequestEnvelope => {
    const envelope = sent.at(-1);
    if (!envelope) throw new Error('nothing was sent');
    return envelope;
  };
  return { echo, sent, last };
};
