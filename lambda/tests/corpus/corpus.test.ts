import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differenceOf, type Fixture } from '../../../scripts/nlu/fixture.ts';
import { toSlots } from '../../../simulator/slots.ts';
import {
  COBRA_HOURS,
  COLD_HOURS,
  COLD_ONLY_HOURS,
  DOCTOR_HOURS,
  DOCTOR_IF_INTENSE_HOURS,
  MOBILITY_HOURS,
} from '../../src/triage/stage.ts';
import { hearingIn, judgeAll, judged, NOW, type Outcome, type Utterance } from '../support/corpus.ts';
import { THOROUGH } from '../support/thorough.ts';
import { ONSETS } from './onsets.ts';

const rate = (outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number =>
  outcomes.filter(holds).length / outcomes.length;

const of = (all: readonly Outcome[], ...kinds: string[]): readonly Outcome[] =>
  all.filter(({ utterance }) => kinds.includes(utterance.kind));

/**
 * What is understood today, as a floor that may only rise, except when harder utterances join the corpus. The promise on
 * the held-out part: 92 % right, every emergency sent to the number, alarms on under 3 % of denials and idioms, and at
 * least 90 % of what is not for the coach left alone.
 */
const FLOORS = [
  { name: 'development', right: 0.965, emergencies: 1, alarms: 0.01, leftAlone: 0.99 },
  { name: 'held-out', right: 0.925, emergencies: 1, alarms: 0.025, leftAlone: 0.97 },
] as const;

// What samples are written with is measured by CI; the other part, which no writer of samples has read, always.
describe.each(FLOORS.filter(({ name }) => THOROUGH || name === 'held-out'))(
  '$name',
  ({ name, right, emergencies, alarms, leftAlone }) => {
    const all = judgeAll(name);

    it('is understood in context', () => {
      expect(rate(all, (outcome) => outcome.right)).toBeGreaterThanOrEqual(right);
    });

    it('sends emergencies to the number', () => {
      expect(rate(of(all, 'emergency'), (outcome) => outcome.emergency)).toBeGreaterThanOrEqual(emergencies);
    });

    it('alarms rarely at denials and idioms', () => {
      expect(rate(of(all, 'denied', 'idiom'), (outcome) => outcome.alarmed)).toBeLessThanOrEqual(alarms);
    });

    it('leaves alone what is not for it', () => {
      const outside = of(all, 'out_of_scope');
      expect(rate(outside, ({ alarmed, started }) => !alarmed && !started)).toBeGreaterThanOrEqual(leftAlone);
    });
  },
);

describe('when it began', () => {
  const TOO_SOON = [COLD_ONLY_HOURS, COLD_HOURS, MOBILITY_HOURS, COBRA_HOURS];
  const TOO_LATE = [DOCTOR_IF_INTENSE_HOURS, DOCTOR_HOURS];

  test.each(ONSETS)('%s: "%s" is a range that holds the truth', (accent, say, from, to) => {
    const { event } = judged({ in: 'check:onset', say, means: [], kind: 'onset', accent }, hearingIn(accent));
    if (event.is !== 'onset') throw new Error(`heard as ${event.is}`);
    const { min, max } = event.onset;
    expect(min).toBeLessThanOrEqual(from);
    expect(max).toBeGreaterThanOrEqual(to);
    // Heat and exercise never come too soon, a doctor never too late.
    expect(TOO_SOON.filter((hours) => from < hours && min >= hours)).toEqual([]);
    expect(TOO_LATE.filter((hours) => to > hours && max <= hours)).toEqual([]);
  });
});

describe('the fixtures that Alexa is asked about, too', () => {
  const fixtures = JSON.parse(
    readFileSync(join(process.cwd(), 'scripts/nlu/fixtures.json'), 'utf8'),
  ) as readonly Fixture[];

  test.each(fixtures)('$locale "$utterance" is $intent $id', (fixture) => {
    const { hear, model } = hearingIn(fixture.locale.slice(3) as Utterance['accent']);
    const { intent, slots } = hear(fixture.utterance, new Date(NOW));
    const modelled = model.interactionModel.languageModel.intents.find(({ name }) => name === intent);
    const heard = { selectedIntent: { name: intent, slots: toSlots(modelled, slots, 'amzn1.ask.skill.desk') } };
    expect(differenceOf(fixture, heard)).toBeUndefined();
  });
});
