import type { RequestEnvelope } from 'ask-sdk-model';
import { withScreen } from '../../../simulator/device.ts';
import { intentRequest, toEnvelope, toTimestamp, userEvent, type EchoRequest } from '../../../simulator/envelope.ts';
import { screenOf } from '../../../simulator/screens.ts';
import { toSlots } from '../../../simulator/slots.ts';
import { handler } from '../../src/index.ts';
import type { Session } from '../../src/conversation/session.ts';
import { buttonsOf } from '../../src/screen/buttons.ts';
import { saved } from '../../src/skill/saved.ts';
import { AMERICAN, NOW } from '../support/desk.ts';
import { coachedTurns, sceneTurns } from '../support/turns.ts';

/** What somebody says who does not touch. */
const SPOKEN: Readonly<Record<string, string>> = {
  yes: 'yes',
  no: 'no',
  unsure: "I'm not sure",
  start: 'yes',
  other: 'no',
  ready: 'ready',
  next: 'skip',
  pause: 'pause',
  resume: 'resume',
  stop: 'stop',
  enough: "no that's enough",
  better: 'better',
  easing: "it's easing",
  same: 'the same',
  worse: 'worse',
  hurts: 'it hurts more',
  easier: 'easier',
  next_one: 'next',
  why: 'why did it happen',
  again: 'yes',
  quiet: 'no',
  today: 'today',
  yesterday: 'yesterday',
  couple_of_days: 'a couple of days ago',
  several_days: 'several days ago',
  long_ago: 'a long time ago',
  unknown_onset: "I don't know when",
  posture: 'sitting',
  movement: 'lifting',
  stress: 'stress',
  unknown: "I don't know",
  breathing: 'breathing',
  ice: 'ice',
  heat: 'heat',
  stretch: 'the stretch',
  chin_tuck: 'chin tuck',
  ball: 'tennis ball',
  squeeze: 'shoulder blade squeezes',
  row: 'band rows',
  angel: 'wall angels',
  cobra: 'the cobra',
};

const TOKEN = '000000000007';
const head = { requestId: 'amzn1.echo-api.request.r8', locale: 'en-US', timestamp: toTimestamp(NOW.getTime()) };
const household = {
  skillId: 'amzn1.ask.skill.s',
  userId: 'amzn1.ask.account.TOUCH',
  deviceId: 'd',
  locale: 'en-US',
  device: withScreen(screenOf('hubMedium')),
};

/** Sends a request in the middle of a session, to the skill's Lambda entry. */
const send = async (
  session: Session,
  request: EchoRequest,
  shown = TOKEN,
): Promise<Readonly<Record<string, unknown>>> => {
  const attributes = { ...saved(session), screen: shown };
  const envelope = toEnvelope(household, { sessionId: 's', isNew: false, attributes }, request);
  const answer = await handler(
    JSON.parse(JSON.stringify(envelope)) as RequestEnvelope,
    {
      awsRequestId: 'r',
    } as Parameters<typeof handler>[1],
  );
  return { session: answer.sessionAttributes?.['coach'], response: answer.response };
};

/** When a timeline begins to sound, and a question was handed over, depends on how long the answer took. */
const untimed = (answered: object): unknown =>
  JSON.parse(JSON.stringify(answered).replaceAll(/"(?<what>since|at)":\d+/gu, '"$<what>":0'));

const touch = (session: Session, sent: readonly unknown[], token = TOKEN) =>
  send(session, userEvent(head, { token, arguments: sent, source: {}, components: {} }));

const say = (session: Session, words: string) => {
  const { intent, slots } = AMERICAN.hear(words, NOW);
  const known = AMERICAN.model.interactionModel.languageModel.intents.find(({ name }) => name === intent);
  return send(session, intentRequest(head, intent, toSlots(known, slots, household.skillId)));
};

const turns = [...sceneTurns(), ...coachedTurns()].map(([name, { session }]) => ({ name, session }));
const buttons = turns.flatMap(({ name, session }) =>
  buttonsOf(session).map(({ id }) => ({ name, session, id, key: `${session.scene.at} ${id}` })),
);
/** Each button once in each kind of scene. */
const distinct = [...new Map(buttons.map((one) => [one.key, one])).values()];

describe('touch and voice', () => {
  it.each(distinct)('$key means the same said and touched', async ({ session, id }) => {
    const said = SPOKEN[id] ?? '';
    const spoken = await say(session, said);
    const touched = await touch(session, [id]);
    expect(untimed(touched)).toEqual(untimed(spoken));
    // A turn was taken: this is no comparison of two silences.
    expect(touched['response']).not.toEqual({});
  });
});

describe('what comes from the screen and is not on offer', () => {
  const QUIET = { response: {} };
  const [check] = turns;
  const moving = turns.find(({ name }) => name === 'moving');

  it.each([
    ['another button', ['ready']],
    ['no button at all', []],
    ['a number', [3]],
    ['a piece of code', [{ id: 'no' }]],
    ['the end of a timeline that does not run', ['played']],
    ['the name of a thing every object has', ['constructor']],
  ])('%s changes nothing', async (_, sent) => {
    const session = check?.session as Session;
    expect(await touch(session, sent)).toEqual({ session, ...QUIET });
  });

  it('a button of an earlier screen answers no later question', async () => {
    const session = check?.session as Session;
    expect(await touch(session, ['no'], '000000000006')).toEqual({ session, ...QUIET });
  });

  it('the end of a timeline that was left behind goes on with nothing', async () => {
    const session = moving?.session as Session;
    expect(await touch(session, ['played'], '000000000006')).toEqual({ session, ...QUIET });
    expect(await touch(session, ['played'])).not.toEqual({ session, ...QUIET });
  });
});

it('no question of the check is answered by a clock', async () => {
  const asked = turns.filter(({ session: { scene } }) => scene.at !== 'moving' && scene.at !== 'closed');
  for (const { session } of asked) {
    const { session: next, response } = await touch(session, ['played']);
    expect([next, response]).toEqual([session, {}]);
  }
});
