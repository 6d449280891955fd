import { CAUSES } from '../../src/triage/cause.ts';
import { FINDING_IDS, FINDINGS } from '../../src/triage/findings.ts';
import { ONSET_PHRASES, onsetFromPhrase } from '../../src/triage/onset.ts';
import { PRECAUTION_IDS } from '../../src/triage/precautions.ts';
import { REMEDY_IDS } from '../../src/routines/remedies.ts';
import { THINGS } from '../../src/routines/things.ts';
import { TOPICS } from '../../src/words/topics.ts';
import { EVENT_OF } from '../../src/skill/events.ts';
import { INTENT_NAMES } from '../../src/skill/intentNames.ts';
import type { LanguageModelJson, SlotTypeJson } from '../../../interaction-model/modelJson.ts';
import { MODELS, phrasesOf } from './support/models.ts';

const sorted = (names: readonly string[]): readonly string[] => names.toSorted();

const typeNamed = (model: LanguageModelJson, name: string): SlotTypeJson => {
  const type = model.types.find((each) => each.name === name);
  if (type === undefined) throw new Error(`No slot type ${name}`);
  return type;
};

/** What the code knows, by slot type. */
const IDS_IN_CODE: readonly (readonly [type: string, ids: readonly string[]])[] = [
  ['SYMPTOM', [...FINDING_IDS, ...PRECAUTION_IDS]],
  ['CAUSE', CAUSES],
  ['REMEDY', REMEDY_IDS],
  ['TOPIC', TOPICS],
  ['THING', THINGS],
  ['PACE', ['slower', 'faster', 'normal', 'shorter', 'brief', 'full', 'easier']],
  ['FEEL', ['better', 'same', 'worse', 'gone']],
  ['PERSON', ['partner', 'parent', 'child', 'other']],
];

describe.each(MODELS)('%s covers the code, and nothing else', (_locale, model) => {
  test('intents', () => {
    expect(model.intents.map(({ name }) => name)).toEqual(INTENT_NAMES);
    expect(sorted(Object.keys(EVENT_OF))).toEqual(sorted(INTENT_NAMES));
  });

  test.each(IDS_IN_CODE)('ids of %s', (name, ids) => {
    expect(sorted(typeNamed(model, name).values.map(({ id }) => id))).toEqual(sorted(ids));
  });

  test('ids of ONSET: what the code names, and what it can find by itself', () => {
    const ids = typeNamed(model, 'ONSET').values.map(({ id }) => id);
    expect(Object.keys(ONSET_PHRASES).filter((id) => !ids.includes(id))).toEqual([]);
    const readings = ids.map((id) => [id, onsetFromPhrase(id, Date.UTC(2026, 10, 22, 9))] as const);
    expect(readings.filter(([, onset]) => onset === undefined || !(onset.min >= 0 && onset.max > onset.min))).toEqual(
      [],
    );
  });

  test('every slot type is used, and every slot has a type', () => {
    const used = model.intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type));
    const own = used.filter((type) => !type.startsWith('AMAZON.'));
    expect(sorted([...new Set(own)])).toEqual(sorted(model.types.map(({ name }) => name)));
  });

  test('everything but a denial is a symptom the model knows', () => {
    const known = new Map(phrasesOf(typeNamed(model, 'SYMPTOM')));
    const strange = phrasesOf(typeNamed(model, 'DENIED_SYMPTOM')).filter(([phrase, id]) => known.get(phrase) !== id);
    expect(strange).toEqual([]);
  });

  test('a grave sign has at least twelve phrases, any other id six', () => {
    const grave = new Set<string>(FINDING_IDS.filter((id) => ['emergency', 'urgent'].includes(FINDINGS[id].level)));
    const poor = model.types
      .filter(({ name }) => name !== 'DENIED_SYMPTOM')
      .flatMap((type) =>
        type.values.filter(
          ({ id, name }) =>
            // A day in the calendar has its names and no others.
            !/^(?:day|from|easter|moon|hijri|hours)_/u.test(id) &&
            name.synonyms.length + 1 < (type.name === 'SYMPTOM' && grave.has(id) ? 12 : 6),
        ),
      );
    expect(poor).toEqual([]);
  });
});
