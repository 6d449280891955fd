import { readFileSync, writeSync } from 'node:fs';
import type { Intent, RequestEnvelope, Slot } from 'ask-sdk-model';
import type { InteractionModel, ModelSlot } from '../../simulator/hearing/interactionModel.ts';
import { createChoice } from './choice.ts';
import { handlerIn } from './skillFile.ts';

const TURNS = 40;

/** How many turns in ten are a plain answer: mostly no, which leads through the check, then what leads through the plan. */
const PLAIN_IN_TEN = 8;
const PLAIN_ANSWERS = [
  'AMAZON.NoIntent',
  'AMAZON.NoIntent',
  'AMAZON.NoIntent',
  'AMAZON.YesIntent',
  'AMAZON.NextIntent',
  'ReadyIntent',
];

/** What Alexa puts into a slot of a built-in type. */
const BUILT_IN_VALUES: Readonly<Record<string, string>> = {
  'AMAZON.DURATION': 'PT3H',
  'AMAZON.DATE': '2026-11-21',
  'AMAZON.TIME': '08:00',
  'AMAZON.NUMBER': '41',
};

const TEN = Array.from({ length: 10 }, (_, index) => index);

/** Intents as Alexa would send them, anything the model knows in any order. */
const createSpeaker = ({ interactionModel: { languageModel } }: InteractionModel): (() => Intent) => {
  const { intents, types = [] } = languageModel;
  const any = createChoice();
  const slotOf = ({ name, type }: ModelSlot): Slot => {
    const known = types.find((slotType) => slotType.name === type);
    if (known === undefined) return { name, value: BUILT_IN_VALUES[type] ?? '', confirmationStatus: 'NONE' };
    const { id = '', name: named } = any(known.values);
    const values = [{ value: { name: named.value, id } }];
    const resolution = { authority: type, status: { code: 'ER_SUCCESS_MATCH' as const }, values };
    const resolutions = { resolutionsPerAuthority: [resolution] };
    return { name, value: named.value, confirmationStatus: 'NONE', resolutions };
  };
  return () => {
    const { name, slots = [] } = any(TEN) < PLAIN_IN_TEN ? { name: any(PLAIN_ANSWERS) } : any(intents);
    const said = slots.length === 0 ? [] : [slotOf(any(slots))];
    return { name, confirmationStatus: 'NONE', slots: Object.fromEntries(said.map((slot) => [slot.name, slot])) };
  };
};

const BEGAN = Date.parse('2026-11-22T09:00:00Z');
const SECONDS_A_TURN = 30;

const application = { applicationId: 'amzn1.ask.skill.bench' };
const user = { userId: 'amzn1.ask.account.BENCH' };
const device = { deviceId: 'amzn1.ask.device.BENCH', supportedInterfaces: {} };

const requestOf = (turn: number, intent: Intent | undefined, attributes: Record<string, unknown>): RequestEnvelope => {
  const timestamp = new Date(BEGAN + turn * SECONDS_A_TURN * 1000).toISOString();
  const head = { requestId: `bench.${turn}`, timestamp, locale: 'en-US' };
  return {
    version: '1.0',
    session: { new: turn === 0, sessionId: 'bench', application, user, attributes },
    context: { System: { application, user, device, apiEndpoint: 'https://api.amazonalexa.com' } },
    request:
      intent === undefined
        ? { type: 'LaunchRequest', ...head }
        : { type: 'IntentRequest', dialogState: 'COMPLETED', intent, ...head },
  };
};

/**
 * Run as `node randomVisits.cjs <bundle> <interaction model> <visits>`, in a process of its own. Writes the most bytes
 * of session attributes any answer had to file descriptor 3.
 */
const mostSessionBytes = async (bundle: string, modelFile: string, visits: number): Promise<number> => {
  const handler = handlerIn(bundle);
  const speak = createSpeaker(JSON.parse(readFileSync(modelFile, 'utf8')) as InteractionModel);
  let most = 0;
  for (let visit = 0; visit < visits; visit += 1) {
    let attributes: Record<string, unknown> = {};
    for (let turn = 0; turn < TURNS; turn += 1) {
      const request = requestOf(turn, turn === 0 ? undefined : speak(), attributes);
      const answer = await handler(request, { awsRequestId: request.request.requestId });
      const json = JSON.stringify(answer.sessionAttributes ?? {});
      most = Math.max(most, Buffer.byteLength(json));
      if (answer.response.shouldEndSession !== false) break;
      attributes = JSON.parse(json) as Record<string, unknown>;
    }
  }
  return most;
};

const [bundle = '', modelFile = '', visits] = process.argv.slice(2);
void mostSessionBytes(bundle, modelFile, Number(visits)).then((most) => writeSync(3, JSON.stringify(most)));
