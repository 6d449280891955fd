import * as fc from 'fast-check';
import { openCloud, type Cloud } from '../../../simulator/cloud/cloud.ts';
import type { Exchange } from '../../../simulator/exchange.ts';
import { cardOf } from '../../src/screen/card.ts';
import { screenWords } from '../../src/words/english/screenWords.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';
import { processStore } from '../../src/memory/processStore.ts';
import type { Remembered } from '../../src/memory/remembered.ts';
import type { Store } from '../../src/memory/store.ts';
import type { TurnLog } from '../../src/skill/log.ts';
import { PACES } from '../../src/pacing/manner.ts';
import { REMEDY_IDS } from '../../src/routines/remedies.ts';
import { CAUSES } from '../../src/triage/cause.ts';
import { FINDINGS } from '../../src/triage/findings.ts';
import { LEVELS } from '../../src/triage/level.ts';
import { ONSET_PHRASES } from '../../src/triage/onset.ts';
import { PRECAUTION_QUESTION_IDS } from '../../src/triage/precautionQuestions.ts';
import { PRECAUTION_IDS } from '../../src/triage/precautions.ts';
import { QUESTION_IDS } from '../../src/triage/questions.ts';
import { ALL_CLEAR_SENT, echoWith, MODEL, type SentIntent } from './support/echoWith.ts';
import { PLACED } from './support/examples.ts';

/** Words nobody says, put where anything may be said. */
const PLANTED = ['marmalade', 'zeppelin', 'quince', '1987-03-14', 'P77Y', '9113'] as const;

/** What says something about somebody's health, when it began or what they answered. */
const HEALTH: readonly string[] = [
  ...Object.keys(FINDINGS),
  ...PRECAUTION_IDS,
  ...CAUSES,
  ...Object.keys(ONSET_PHRASES),
  ...QUESTION_IDS,
  ...PRECAUTION_QUESTION_IDS,
  ...LEVELS,
  'yes',
  'no',
  'better',
  'worse',
  'same',
  'gone',
  'facts',
  'answers',
  'findings',
  'precautions',
];

const ALLOWED: Readonly<Record<string, RegExp>> = {
  version: /^1$/u,
  pace: new RegExp(`^"(?:${PACES.join('|')})"$`, 'u'),
  brief: /^(?:true|false)$/u,
  at: /^\d{13}$/u,
  began: /^\d{13}$/u,
  greeted: /^true$/u,
  place: /^\{.*\}$/u,
  remedy: new RegExp(`^"(?:${REMEDY_IDS.join('|')})"$`, 'u'),
  rep: /^\d{1,2}$/u,
  phase: /^\d$/u,
  left: /^\d{1,3}(?:\.\d+)?$/u,
};

const fieldsOf = (json: string): readonly (readonly [string, string])[] => {
  const { place, ...rest } = JSON.parse(json) as Record<string, unknown>;
  const fields = Object.entries({ ...rest, ...(place !== undefined && { place }) });
  return [...fields, ...Object.entries(place ?? {})].map(([key, value]) => [key, JSON.stringify(value)] as const);
};

/** Whatever must not be kept and is in what a store was given. */
const leaksIn = (json: string): readonly string[] => {
  const strangers = fieldsOf(json).filter(([key, value]) => ALLOWED[key]?.test(value) !== true);
  const words: readonly string[] = json.match(/[\w-]+/gu) ?? [];
  const telling = words.filter((word) => HEALTH.includes(word) && word !== 'normal');
  // As a word: a time of thirteen digits may hold any four.
  const planted = PLANTED.filter((word) => new RegExp(`(?<![\\d.])${word}(?!\\d)`, 'u').test(json));
  return [...strangers.map(([key]) => key), ...telling, ...planted];
};

describe('the scan itself', () => {
  it('passes what is meant to be kept', () => {
    expect(leaksIn(JSON.stringify(PLACED))).toEqual([]);
  });

  it.each([
    { ...PLACED, facts: { answers: { chest: 'no' } } },
    { ...PLACED, finding: 7 },
    { ...PLACED, brief: 'arm_numb' },
    { ...PLACED, pace: 'urgent' },
    { ...PLACED, place: { ...PLACED.place, cause: 'posture' } },
    { ...PLACED, place: { ...PLACED.place, remedy: 'marmalade' } },
    { ...PLACED, place: 'chest' },
  ])('finds what is wrong with %j', (value) => {
    expect(leaksIn(JSON.stringify(value))).not.toEqual([]);
  });
});

const { intents, types = [] } = MODEL.interactionModel.languageModel;

const idsOf = (type: string): readonly string[] =>
  (types.find(({ name }) => name === type)?.values ?? []).map(({ id, name }) => id ?? name.value);

/** An intent with every slot filled: with something known, or with a planted word. */
const anyIntent: fc.Arbitrary<SentIntent> = fc
  .constantFrom(...intents)
  .chain(({ name, slots = [] }) =>
    fc
      .record(Object.fromEntries(slots.map((slot) => [slot.name, fc.constantFrom(...PLANTED, ...idsOf(slot.type))])))
      .map((filled) => ({ name, slots: filled })),
  );

/** What leads somewhere: answers, and going on from one exercise to the next. */
const plain: fc.Arbitrary<SentIntent> = fc
  .constantFrom(
    'AMAZON.NoIntent',
    'AMAZON.YesIntent',
    'AMAZON.YesIntent',
    'ReadyIntent',
    'ReadyIntent',
    'AMAZON.NextIntent',
    'AMAZON.PauseIntent',
  )
  .map((name) => ({ name, slots: {} }));

const wish: fc.Arbitrary<SentIntent> = fc.oneof(
  fc.constantFrom(...idsOf('REMEDY')).map((remedy) => ({ name: 'RemedyIntent', slots: { remedy } })),
  fc.constantFrom(...idsOf('PACE')).map((pace) => ({ name: 'PaceIntent', slots: { pace } })),
);

interface Turn {
  readonly say: SentIntent | 'open' | 'silence';
  /** Seconds into the reply, when it is said into it. */
  readonly after: number | undefined;
}

const turns = fc.array(
  fc.record<Turn>({
    say: fc.oneof(
      { weight: 5, arbitrary: plain },
      { weight: 3, arbitrary: anyIntent },
      { weight: 1, arbitrary: wish },
      { weight: 1, arbitrary: fc.constantFrom('open' as const, 'silence' as const) },
    ),
    after: fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }),
  }),
  { minLength: 5, maxLength: 30, size: 'max' },
);

const sent = (name: string, slots: SentIntent['slots'] = {}): SentIntent => ({ name, slots });

const TO_ICE = [sent('RemedyIntent', { remedy: 'ice' }), sent('AMAZON.NoIntent'), sent('ReadyIntent')];

/** How a conversation may begin: anyhow, cleared, cleared and already on the cold pack, or with a reminder. */
const BEGINNINGS: readonly (readonly SentIntent[])[] = [
  [],
  ALL_CLEAR_SENT,
  [...ALL_CLEAR_SENT, ...TO_ICE, sent('AMAZON.NoIntent')],
  [...ALL_CLEAR_SENT, ...TO_ICE, sent('AMAZON.YesIntent')],
  [...ALL_CLEAR_SENT, sent('AMAZON.NoIntent'), sent('RemindIntent'), sent('AMAZON.YesIntent')],
];

/** All that a store was given. */
const given: string[] = [];

/** Keeps things, and a copy of all it was ever given. */
const recording = (): Store => {
  const kept = processStore();
  return {
    ...kept,
    save: (userId: string, value: Remembered) => {
      given.push(JSON.stringify(value));
      return kept.save(userId, value);
    },
  };
};

/** What a line of the log may say, field by field. */
const LOGGED: Readonly<Record<keyof TurnLog, RegExp>> = {
  requestId: /^"amzn1\.[\w.-]+"$/u,
  request: /^"(?:(?:Launch|Intent|SessionEnded)Request|Connections\.Response)"$/u,
  locale: /^"en-US"$/u,
  device: /^"speaker"$/u,
  event: /^"(?:open|said|unknown|ended)"$/u,
  from: /^"(?:none|check|coaching|closed)"$/u,
  to: /^"(?:check|coaching|closed)"$/u,
  milliseconds: /^\d{1,4}$/u,
  wishes: /^\{(?:"[a-z_]+":"[a-z_]+",?)+\}$/u,
  error: /^never$/u,
};

const strangersIn = (line: TurnLog): readonly string[] =>
  (Object.keys(line) as (keyof TurnLog)[]).filter((key) => !LOGGED[key].test(JSON.stringify(line[key])));

const english = wordsFor('en-US');
const { announceCheck, announceEnd, reminder } = english.alerts;

/** What a card says to everybody: when to get help, and where each exercise comes from. */
const ON_EVERY_CARD: readonly string[] = [
  ...(cardOf([{ act: 'safety_net', short: false }], english, 'en-US')?.content.split('\n\n') ?? []),
  ...Object.values(english.routines).map(({ source }) => source),
  screenWords.planOf,
];

/**
 * The few sentences that Alexa says for the skill and the names of its timers, the same for everybody; and what the log
 * calls a request that was not understood.
 */
const SAME_FOR_ALL: readonly (string | RegExp)[] = [
  ...ON_EVERY_CARD.map((text) => JSON.stringify(text).slice(1, -1)),
  announceCheck,
  announceEnd,
  reminder,
  /Coach (?:check|end) \d+(?: b)?/gu,
  '"event":"unknown"',
];

/** Whatever must not leave and is in something that left: to the log, the app, or Alexa's services. */
const strayIn = (text: string): readonly string[] => {
  const rest = SAME_FOR_ALL.reduce<string>((left, same) => left.replaceAll(same, ''), text);
  const left: readonly string[] = rest.match(/[\w-]+/gu) ?? [];
  return left.filter((word) => HEALTH.includes(word) || (PLANTED as readonly string[]).includes(word));
};

it('the scan of what else leaves finds a sign in a label and a planted word in a log', () => {
  expect(strayIn(JSON.stringify({ timerLabel: 'Coach end 12', text: announceEnd }))).toEqual([]);
  expect(strayIn(JSON.stringify({ timerLabel: 'arm_numb 12' }))).toEqual(['arm_numb']);
  expect(strayIn(JSON.stringify({ error: 'marmalade' }))).toEqual(['marmalade']);
});

/** What left in one exchange besides speech: cards, and directives with their tokens. */
const leftIn = ({ card, directives }: Exchange): readonly string[] =>
  [card, ...directives].filter((one) => one !== null).map((one) => JSON.stringify(one));

/** A conversation each, as many as there are runs; CONVERSATIONS sets another number (.ci/run: a thousand). */
const RUNS = Number(process.env['CONVERSATIONS'] ?? 100);

let cloud: Cloud;
beforeEach(async () => {
  cloud = await openCloud();
});
afterEach(() => cloud.close());

it('lets nothing out but the place, the pace and the manner, and what Alexa says for everybody', async () => {
  const heard = new Set<string>();
  const kinds = new Set<string>();
  const consents = fc.constantFrom('granted', 'deny', 'unanswered');
  const conversation = fc.asyncProperty(
    fc.constantFrom(...BEGINNINGS),
    turns,
    consents,
    async (beginning, spoken, consent) => {
      await cloud.close();
      cloud = await openCloud({ consent });
      const from = given.length;
      const left: string[] = [];
      const lines: TurnLog[] = [];
      const echo = echoWith(recording(), (line) => lines.push(line), cloud);
      await echo.say('open spasm coach');
      for (const { name, slots } of beginning) left.push(...leftIn(await echo.intent(name, slots)));
      for (const { say, after } of spoken) {
        if (say === 'open') await echo.say('open spasm coach');
        else if (say === 'silence') await echo.silence();
        else {
          const exchange = await echo.intent(say.name, say.slots, after === undefined ? {} : { after });
          left.push(...leftIn(exchange));
          for (const { value } of Object.values(exchange.request?.slots ?? {})) heard.add(value);
        }
      }
      await echo.silence();
      await echo.silence();
      for (const json of given.slice(from)) expect(leaksIn(json)).toEqual([]);
      for (const { method, path, text } of cloud.calls()) {
        kinds.add(`${method} ${path.split('/')[3] ?? ''}`);
        left.push(path, text);
      }
      left.push(...lines.map((line) => JSON.stringify(line)));
      for (const line of lines) expect(strangersIn(line)).toEqual([]);
      // Nobody falls back into the check: that would say that something had come up.
      const parts = lines.filter(({ event }) => event !== 'open').map(({ from: was, to }) => `${was} ${to}`);
      expect(parts).not.toContain('coaching check');
      for (const one of left) expect([one, strayIn(one)]).toEqual([one, []]);
    },
  );
  await fc.assert(conversation, { numRuns: RUNS, seed: 20_261_122 });

  // The conversations went everywhere: otherwise this would show nothing.
  for (const word of PLANTED) expect(heard).toContain(word);
  expect([...kinds]).toEqual(expect.arrayContaining(['POST timers', 'GET timers', 'DELETE timers', 'POST reminders']));
  const values = given.map((json) => JSON.parse(json) as Remembered);
  expect(values.length).toBeGreaterThan(RUNS * 3);
  expect(new Set(values.map(({ place }) => place?.remedy)).size).toBeGreaterThan(3);
  expect(new Set(values.map(({ pace }) => pace))).toEqual(new Set(PACES));

  expect(values.some(({ place }) => place !== undefined)).toBe(true);
}, 600_000);
