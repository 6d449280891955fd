import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import * as fc from 'fast-check';
import { handler } from '../../src/index.ts';
import { noStore } from '../../src/memory/store.ts';
import { createHandler } from '../../src/skill/createHandler.ts';
import type { TurnLog } from '../../src/skill/log.ts';
import { INTENT_NAMES } from '../../src/skill/intentNames.ts';

const CONTEXT = { awsRequestId: 'r' } as Context;
const SKILL = 'amzn1.ask.skill.ours';

const envelope = (request: object, session?: object): RequestEnvelope =>
  ({
    version: '1.0',
    ...(session !== undefined && { session }),
    context: {
      System: {
        application: { applicationId: SKILL },
        user: { userId: 'u' },
        device: { deviceId: 'd', supportedInterfaces: {} },
        apiEndpoint: '',
      },
    },
    request: { requestId: 'q', timestamp: '2026-11-22T09:00:00Z', locale: 'en-US', ...request },
  }) as unknown as RequestEnvelope;

const intent = (name: string, slots?: unknown): object => ({
  type: 'IntentRequest',
  intent: { name, confirmationStatus: 'NONE', slots },
});

const speechOf = ({ response }: ResponseEnvelope): string =>
  response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';

const ask = (event: RequestEnvelope): Promise<ResponseEnvelope> => handler(event, CONTEXT);

const isFirstQuestion = (answer: ResponseEnvelope): void => {
  expect(speechOf(answer)).toMatch(/Do you have chest pain/);
  expect(answer.response.shouldEndSession).toBe(false);
};

describe('whatever comes in', () => {
  it('takes an unknown intent, a missing slot and an absurd one for "not understood"', async () => {
    const odd = [
      intent('NoSuchIntent'),
      intent('ReportIntent'),
      intent('ReportIntent', {
        symptom: { name: 'symptom', value: 'zzz', resolutions: { resolutionsPerAuthority: 7 } },
      }),
      intent('ReportIntent', { symptom: 12 }),
      intent('AgeIntent', { age: { name: 'age', value: '?' } }),
      intent('OnsetIntent', {
        duration: { name: 'duration', value: 'PXYZ' },
        date: { name: 'date', value: '9999-99-99' },
      }),
      intent('__proto__'),
      intent('constructor'),
    ];
    for (const request of odd) {
      const opened = await ask(envelope({ type: 'LaunchRequest' }, { new: true, attributes: {} }));
      const answer = await ask(envelope(request, { new: false, attributes: opened.sessionAttributes }));
      expect(speechOf(answer)).toMatch(/didn't catch that/);
    }
  });

  it('starts the check anew when the session is missing, stale or broken', async () => {
    expect.hasAssertions();
    const broken = [
      {},
      undefined,
      null,
      { coach: null },
      { coach: { version: 0 } },
      { coach: { version: 1, scene: { at: 'moving' } } },
      { coach: { version: 1, scene: { at: 'gate', place: { remedy: 'ball', rep: 0, phase: 9 } } } },
      { coach: 'x' },
    ];
    for (const attributes of broken)
      isFirstQuestion(await ask(envelope(intent('AMAZON.YesIntent'), { new: false, attributes })));
    isFirstQuestion(
      await handler(
        { ...envelope(intent('AMAZON.YesIntent')), session: undefined } as unknown as RequestEnvelope,
        CONTEXT,
      ),
    );
  });

  it('refuses another skill, and what is no request at all, without a word', async () => {
    const lines: TurnLog[] = [];
    const ours = createHandler({ skillId: SKILL, store: noStore, log: (line) => lines.push(line) });
    const foreign = envelope({ type: 'LaunchRequest' });
    foreign.context.System.application.applicationId = 'amzn1.ask.skill.theirs';
    for (const event of [foreign, {}, null, undefined, 'x', { request: {} }]) {
      const answer = await ours(event as unknown as RequestEnvelope, CONTEXT);
      expect(answer).toEqual({ version: '1.0', response: {} });
    }
    expect(lines).toHaveLength(6);
    expect(speechOf(await ours(envelope({ type: 'LaunchRequest' }, { new: true }), CONTEXT))).toMatch(/chest pain/);
  });

  it('answers an ended session, audio and skill events with nothing', async () => {
    for (const type of [
      'SessionEndedRequest',
      'AudioPlayer.PlaybackStarted',
      'AlexaSkillEvent.SkillDisabled',
      'Something.New',
    ]) {
      for (const session of [{ new: false, attributes: {} }, undefined]) {
        const { response } = await ask(envelope({ type }, session));
        expect(response.outputSpeech).toBeUndefined();
        expect(response.reprompt).toBeUndefined();
      }
    }
  });

  it('never throws, and either asks or ends, for any envelope-like thing', async () => {
    const anything = fc.anything({ maxDepth: 3 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...INTENT_NAMES), anything, anything, async (name, slots, attributes) => {
        const answer = await ask(envelope(intent(name, slots), { new: false, attributes }));
        expect(speechOf(answer)).not.toBe('');
        expect(typeof answer.response.shouldEndSession).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

const slot = (value: string, id: string): object => ({
  symptom: {
    name: 'symptom',
    value,
    confirmationStatus: 'NONE',
    resolutions: {
      resolutionsPerAuthority: [
        { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: value, id } }] },
      ],
    },
  },
});
it('logs how the conversation moved and nothing that was said', async () => {
  const lines: TurnLog[] = [];
  const logged = createHandler({ skillId: undefined, store: noStore, log: (line) => lines.push(line) });
  let attributes: object | undefined = {};
  for (const request of [
    { type: 'LaunchRequest' },
    intent('ReportIntent', slot('marmalade arm', 'arm_numb')),
    intent('AMAZON.NoIntent'),
  ]) {
    const answer = await logged(envelope(request, { new: false, attributes }), CONTEXT);
    attributes = answer.sessionAttributes;
  }
  expect(lines).toHaveLength(3);
  expect(JSON.stringify(lines)).not.toMatch(/marmalade|arm|numb|urgent|level/);
});

it('has the two parameters Lambda wants', () => {
  expect(handler).toHaveLength(2);
});
