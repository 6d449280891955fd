import { createHearing } from '../createHearing.ts';
import type { Hearing } from '../hearing.ts';
import type { InteractionModel, ModelIntent } from '../interactionModel.ts';
import { soundOf } from '../sound.ts';
import { fixtureModel } from './fixtureModel.ts';

const NOW = new Date('2026-11-17T10:00:00Z');
const { languageModel } = fixtureModel.interactionModel;

const describing: ModelIntent = {
  name: 'DescribeIntent',
  slots: [{ name: 'words', type: 'AMAZON.SearchQuery' }],
  samples: ['i {words}', 'my {words}', 'no but my {words}', 'better but {words}'],
};

const model: InteractionModel = {
  interactionModel: { languageModel: { ...languageModel, intents: [...languageModel.intents, describing] } },
};

const hear = createHearing(model);
const heard = (utterance: string): Hearing => hear(utterance, NOW);

describe('free text', () => {
  test.each([
    ['i saw purple elephants', 'saw purple elephants'],
    ["i don't like purple elephants", "don't like purple elephants"],
    ['no but my purple elephant is ill', 'purple elephant is ill'],
    ['um i i saw purple elephants', 'saw purple elephants'],
  ])('"%s" hands over "%s"', (utterance, words) => {
    expect(heard(utterance)).toMatchObject({ intent: 'DescribeIntent', slots: [{ name: 'words', value: words }] });
  });

  test('loses to a sample and to a value the model knows', () => {
    expect(heard('i do not').intent).toBe('AMAZON.NoIntent');
    expect(heard('my chest hurts').intent).toBe('ReportIntent');
  });

  test('a clause nobody understood is not dropped for an answer beside it', () => {
    expect(heard('yes but my purple elephant is ill').intent).not.toBe('AMAZON.YesIntent');
  });
});

describe('what was said again, or for somebody else', () => {
  test.each([
    ['do the breathing no wait the chin tucks', 'chin_tuck'],
    ['do the ice i mean do the heat', 'heat'],
  ])('"%s" means %s', (utterance, id) => {
    expect(heard(utterance).slots[0]?.matches[0]?.id).toBe(id);
  });

  test.each([
    ['kids be quiet alexa how long is left', 'TimeLeftIntent'],
    ['shut the door yes of course', 'AMAZON.YesIntent'],
    ['hang on the towel is slipping', 'WaitIntent'],
  ])('"%s" is %s', (utterance, intent) => {
    expect(heard(utterance).intent).toBe(intent);
  });
});

describe('the sound of words', () => {
  test.each([
    ['pane', 'pain'],
    ['plays', 'place'],
    ['sense', 'since'],
    ['rush', 'rash'],
    ['weak', 'week'],
    ['neckst', 'next'],
  ])('"%s" sounds like "%s"', (one, other) => {
    expect(soundOf(one).full).toBe(soundOf(other).full);
  });

  test('other words sound different', () => {
    expect(soundOf('heat').full).not.toBe(soundOf('hit').full);
    expect(soundOf('back').full).not.toBe(soundOf('bad').full);
  });

  test.each([
    ['i have chest pane', 'ReportIntent'],
    ['carrion', 'AMAZON.ResumeIntent'],
  ])('"%s" is %s', (utterance, intent) => {
    expect(heard(utterance).intent).toBe(intent);
  });
});
