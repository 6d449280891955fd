import type { Handler } from '../../simulator/callSkill.ts';
import { SPEAKER, withScreen, type Device } from '../../simulator/device.ts';
import { createEcho, type Echo, type Timing } from '../../simulator/echo.ts';
import type { Exchange } from '../../simulator/exchange.ts';
import { screenOf } from '../../simulator/screens.ts';
import type { InteractionModel, ModelSlot } from '../../simulator/hearing/interactionModel.ts';
import type { Choice } from '../bench/choice.ts';
import type { Findings } from './findings.ts';

/** Devices without a screen and with one of each shape. */
export const DEVICES: readonly Device[] = [
  SPEAKER,
  ...(['hubRound', 'hubMedium', 'mobile'] as const).map((id) => withScreen(screenOf(id))),
];

/** Words nobody says, where anything may be said: they must come out nowhere. */
export const PLANTED = ['marmalade', 'zeppelin quince'] as const;

/** Free words that mean something, and some that do not. */
const WORDS = [
  ...PLANTED,
  'my chest hurts',
  'it is only my shoulder',
  'I can not feel my legs',
  'no pain in my arms',
  'how long do I have',
  'it is getting worse',
  'I am fine thanks',
  'what',
];

/** Built-in slot types, likely values and absurd ones. */
const BUILT_IN: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.DURATION': ['PT3H', 'P2D', 'P3W', 'PT0S', 'P77Y', ''],
  'AMAZON.DATE': ['2026-11-21', '2026-W47', '2026', 'PRESENT_REF', '9999-99-99'],
  'AMAZON.TIME': ['08:00', 'MO', '25:61'],
  'AMAZON.NUMBER': ['41', '0', '-3', '99999999999', '?'],
};

/** What leads through the check and then through the plan. */
const PLAIN = [
  'AMAZON.NoIntent',
  'AMAZON.NoIntent',
  'AMAZON.NoIntent',
  'AMAZON.NoIntent',
  'AMAZON.YesIntent',
  'ReadyIntent',
  'AMAZON.NextIntent',
] as const;

/** Of ten turns: six plain answers, two of anything, and one each of silence and leaving or coming back. */
const TURNS = [
  ...Array.from({ length: 12 }, () => 'plain' as const),
  ...Array.from({ length: 5 }, () => 'any' as const),
  'silence',
  'wait',
  'open',
] as const;

/** Half of what is said waits for the end of the reply. */
const TIMINGS: readonly Timing[] = [{}, {}, {}, { after: 1 }, { after: 14 }, { after: 61 }, { after: 130 }];

/** A visit ends by itself or after so many turns. */
const LENGTHS = [2, 4, 8, 16];

/** Few enough that people come back to what was kept of them. */
const PEOPLE = Array.from({ length: 50 }, (_, person) => `amzn1.ask.account.SOAK${person}`);

const slotsOf = (
  slots: readonly ModelSlot[],
  { types = [] }: InteractionModel['interactionModel']['languageModel'],
  any: Choice,
) =>
  Object.fromEntries(
    slots.flatMap(({ name, type }) => {
      if (any([true, false])) return [];
      const known = types.find((slotType) => slotType.name === type);
      if (known !== undefined) {
        const { id = '', name: named } = any(known.values);
        return [[name, any([id, named.value, any(WORDS)])]];
      }
      return [[name, any(BUILT_IN[type] ?? WORDS)]];
    }),
  );

const turn = async (echo: Echo, model: InteractionModel, any: Choice): Promise<Exchange> => {
  const { languageModel } = model.interactionModel;
  const what = any(TURNS);
  const timing = any(TIMINGS);
  switch (what) {
    case 'plain':
      return echo.intent(any(PLAIN), {}, timing);
    case 'any': {
      const { name, slots = [] } = any(languageModel.intents);
      return echo.intent(name, slotsOf(slots, languageModel, any), timing);
    }
    case 'silence':
      return echo.silence();
    case 'wait':
      return echo.wait(any([5, 300, 20_000]));
    case 'open':
      return echo.say(`open ${languageModel.invocationName}`);
  }
};

export interface VisitsOptions {
  readonly handler: Handler;
  readonly models: ReadonlyMap<string, InteractionModel>;
  readonly any: Choice;
  readonly findings: Findings;
}

/** One random conversation, in one of the locales, on one of the devices. Returns how many turns it had. */
export const visit = async ({ handler, models, any, findings }: VisitsOptions): Promise<number> => {
  const locale = any([...models.keys()]);
  const model = models.get(locale);
  if (model === undefined) throw new RangeError(locale);
  const device = any(DEVICES);
  const echo = createEcho({
    handler,
    model,
    locale,
    device,
    userId: any(PEOPLE),
    hear: () => ({ intent: 'AMAZON.FallbackIntent', slots: [], score: 0, sample: undefined }),
    now: new Date('2026-11-22T09:00:00Z'),
  });
  const length = any(LENGTHS);
  const told: string[] = [`${locale} ${device.kind}`];
  for (let turns = 0; turns < length; turns += 1) {
    const open = echo.isOpen();
    const { request, speech, broken } = open
      ? await turn(echo, model, any)
      : await echo.say(`open ${model.interactionModel.languageModel.invocationName}`);
    told.push(request?.intent ?? request?.type ?? 'silence');
    for (const { rule, detail } of broken) findings.add(rule, `${detail} after ${told.join(', ')}`);
    for (const word of PLANTED) if (speech.includes(word)) findings.add('planted word spoken', told.join(', '));
  }
  return length;
};
