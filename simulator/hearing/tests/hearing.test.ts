import { createHearing } from '../createHearing.ts';
import type { InteractionModel } from '../interactionModel.ts';
import type { Hearing } from '../hearing.ts';
import { fixtureModel } from './fixtureModel.ts';
import { EXACT, OUT_OF_SCOPE, PARAPHRASE, type Said } from './utterances.ts';

const NOW = new Date('2026-11-17T10:00:00Z');
const FALLBACK = 'AMAZON.FallbackIntent';
const hear = createHearing(fixtureModel);
const heard = (utterance: string): Hearing => hear(utterance, NOW);

const valuesOf = ({ slots }: Hearing): readonly string[] =>
  slots.map((slot) => (slot.isCustom ? (slot.matches[0]?.id ?? `?${slot.value}`) : slot.value));

const isRight = ([utterance, intent, ...values]: Said): boolean => {
  const hearing = heard(utterance);
  return hearing.intent === intent && (values.length === 0 || values.join() === valuesOf(hearing).join());
};

const withSensitivity = (level: string): InteractionModel => {
  const { languageModel } = fixtureModel.interactionModel;
  const modelConfiguration = { fallbackIntentSensitivity: { level } };
  return { interactionModel: { languageModel: { ...languageModel, modelConfiguration } } };
};

describe('the corpus', () => {
  test('samples word for word are all right', () => {
    expect(EXACT.filter((said) => !isRight(said))).toEqual([]);
  });

  test('at least nine in ten paraphrases are right', () => {
    const wrong = PARAPHRASE.filter((said) => !isRight(said));
    expect(wrong.length / PARAPHRASE.length).toBeLessThanOrEqual(0.1);
  });

  test('at least nine in ten utterances out of scope fall back', () => {
    const wrong = OUT_OF_SCOPE.filter((utterance) => heard(utterance).intent !== FALLBACK);
    expect(wrong.length / OUT_OF_SCOPE.length).toBeLessThanOrEqual(0.1);
  });
});

describe('negation', () => {
  test.each([
    ['no fever', 'DenyIntent'],
    ['I do not have a fever', 'DenyIntent'],
    ['neither fever nor chills', 'DenyIntent'],
    ['no chest pain and no rash', 'DenyIntent'],
    ['no but my hand is numb', 'ReportIntent'],
    ['no my hand is numb', 'ReportIntent'],
    ["no, I can't breathe", 'ReportIntent'],
    ['no fever but my chest hurts', 'ReportIntent'],
    ['chest pain but no fever', 'ReportIntent'],
    ["no fever and I can't breathe", 'ReportIntent'],
    ["I can't feel my legs", 'ReportIntent'],
  ])('%s: %s', (utterance, intent) => {
    expect(heard(utterance).intent).toBe(intent);
  });

  test('what is denied is never reported beside it', () => {
    expect(valuesOf(heard('chest pain but no fever'))).toEqual(['chest_pain']);
    expect(valuesOf(heard("no fever and I can't breathe"))).toEqual(['breathless']);
  });
});

describe('custom slots', () => {
  test('the value is what was said, the match what it means', () => {
    expect(heard('no but my hand is numb').slots).toEqual([
      {
        name: 'symptom',
        type: 'SYMPTOM',
        value: 'my hand is numb',
        matches: [{ id: 'arm_numb', name: 'numb arm' }],
        isCustom: true,
      },
    ]);
  });

  test('a carrier phrase carries words that resolve to nothing', () => {
    const [slot] = heard('leave out the heater thing').slots;
    expect(slot).toMatchObject({ name: 'remedy', matches: [], isCustom: true });
  });

  test('a slot alone in its sample carries nothing unknown', () => {
    expect(heard('purple elephants').intent).toBe(FALLBACK);
  });

  test('a word that means several values keeps them all, each once', () => {
    const ids = heard('a numb').slots.flatMap((slot) => slot.matches.map((match) => match.id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the rest of the model', () => {
  test('a sample of the skill wins over a default phrase of a built-in intent', () => {
    const { languageModel } = fixtureModel.interactionModel;
    const intents = languageModel.intents.map((intent) =>
      intent.name === 'AMAZON.NoIntent' ? { ...intent, samples: ['nothing'] } : intent,
    );
    const own = createHearing({ interactionModel: { languageModel: { ...languageModel, intents } } });
    expect(own('nothing', NOW).intent).toBe('AMAZON.NoIntent');
    expect(heard('nothing').intent).toBe('AMAZON.CancelIntent');
  });

  test('an intent the model lacks is never heard', () => {
    const model = { interactionModel: { languageModel: { invocationName: 'x y', intents: [] } } };
    expect(createHearing(model)('stop', NOW)).toEqual({ intent: FALLBACK, slots: [], score: 0, sample: undefined });
  });

  test('a higher fallback sensitivity lets less through', () => {
    const borderline = [...PARAPHRASE.map(([utterance]) => utterance), ...OUT_OF_SCOPE];
    const [low, medium, high] = ['LOW', 'MEDIUM', 'HIGH'].map((level) => {
      const listen = createHearing(withSensitivity(level));
      return borderline.filter((utterance) => listen(utterance, NOW).intent === FALLBACK).length;
    });
    expect(low).toBeLessThanOrEqual(medium ?? 0);
    expect(medium).toBeLessThanOrEqual(high ?? 0);
    expect(low).toBeLessThan(high ?? 0);
  });

  test('free text needs its carrier', () => {
    expect(heard('write down call the plumber on monday').slots[0]?.value).toBe('call the plumber on monday');
    expect(heard('call the plumber on monday').intent).not.toBe('NoteIntent');
  });

  test('the score is 1 for a sample and says how near the rest came', () => {
    expect(heard('hang on')).toMatchObject({ score: 1, sample: 'hang on' });
    expect(heard('can you talk slower').score).toBeLessThan(1);
  });
});
