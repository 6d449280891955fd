import * as fc from 'fast-check';
import { read } from '../../src/reading/read.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { FINDING_IDS, FINDINGS, type FindingId } from '../../src/triage/findings.ts';
import { atLeast, type Level } from '../../src/triage/level.ts';
import { PRECAUTION_IDS } from '../../src/triage/precautions.ts';
import { corpus, type Utterance } from '../support/corpus.ts';
import { PLAIN_BACK_PAIN } from './sentences/backPain.ts';
import { CALLS, EMERGENCIES, OTHERS_IN_DANGER } from './sentences/emergencies.ts';
import { DENIED, HARMLESS, NOT_THEIRS } from './sentences/harmless.ts';
import { IN_OTHER_WORDS } from './sentences/inOtherWords.ts';
import { IN_ANY_WORDS } from './sentences/inAnyWords.ts';
import { MESSY } from './sentences/messy.ts';
import { MILDER } from './sentences/milder.ts';
import { UNSURE } from './sentences/unsure.ts';

const reaches = (findings: readonly FindingId[], level: Level): boolean =>
  findings.some((finding) => atLeast(FINDINGS[finding].level, level));

const isEmergency = (reading: Reading): boolean =>
  reading.emergency || reaches([...reading.findings, ...reading.others], 'emergency');

const alarms = (reading: Reading): boolean => isEmergency(reading) || reaches(reading.findings, 'urgent');

const named = ({ findings, precautions }: Reading): readonly string[] => [...findings, ...precautions];

const share = (some: readonly Utterance[], holds: (reading: Reading) => boolean): number =>
  some.filter(({ say }) => holds(read(say))).length / some.length;

/** Every sentence of a table that is not read as it should be, with how it was read. */
const misread = (sentences: readonly string[], holds: (reading: Reading) => boolean): readonly unknown[] =>
  sentences.filter((said) => !holds(read(said))).map((said) => ({ said, read: read(said) }));

describe('emergencies', () => {
  it.each(EMERGENCIES)('%s', (signs, said) => {
    const any = [signs].flat();
    expect(
      misread(said, (reading) => isEmergency(reading) && any.some((sign) => reading.findings.includes(sign))),
    ).toEqual([]);
  });

  it.each(IN_OTHER_WORDS)('%s in whole sentences', (signs, said) => {
    const any = [signs].flat();
    expect(
      misread(said, (reading) => isEmergency(reading) && any.some((sign) => reading.findings.includes(sign))),
    ).toEqual([]);
  });

  it.each(IN_ANY_WORDS)('%s in any words', (_signs, said) => {
    expect(misread(said, isEmergency)).toEqual([]);
  });

  it('somebody else in danger', () => {
    expect(misread(OTHERS_IN_DANGER, ({ others }) => reaches(others, 'emergency'))).toEqual([]);
  });

  it('calls for help', () => {
    expect(misread(CALLS, ({ emergency }) => emergency)).toEqual([]);
  });

  it('the way people really say it', () => {
    expect(misread(MESSY, isEmergency)).toEqual([]);
  });
});

describe('milder signs and precautions', () => {
  it.each(MILDER)('%s', (sign, said) => {
    expect(misread(said, (reading) => named(reading).includes(sign))).toEqual([]);
  });

  it('every sign and precaution is read from some words', () => {
    const table: readonly (readonly [readonly string[] | string, unknown])[] = [...EMERGENCIES, ...MILDER];
    const covered = new Set(table.flatMap(([signs]) => signs));
    /** Told only by numbers of days, by two signs together, or too common to be taken from free words. */
    const elsewhere = ['breath_pain_and_breathless', 'long_and_intense', 'still_sore'];
    expect([...FINDING_IDS, ...PRECAUTION_IDS].filter((id) => !covered.has(id) && !elsewhere.includes(id))).toEqual([]);
  });
});

describe('what is denied, and what warns of nothing', () => {
  it.each(DENIED)('no %s', (sign, said) => {
    const denies = ({ denied, findings, others }: Reading): boolean =>
      ([...denied.findings, ...denied.precautions] as readonly string[]).includes(sign) &&
      findings.length + others.length === 0;
    expect(misread(said, (reading) => sign === 'self_harm' || denies(reading))).toEqual([]);
  });

  it.each([
    ['idioms, exercise talk and other rooms', HARMLESS],
    ['plain back pain', PLAIN_BACK_PAIN],
  ])('%s', (_what, said) => {
    expect(misread(said, (reading) => !alarms(reading) && !reaches(reading.doubtful, 'urgent'))).toEqual([]);
  });

  it('what others had is not the person', () => {
    expect(misread(NOT_THEIRS, (reading) => !alarms(reading))).toEqual([]);
  });
});

describe('what settles nothing is to be asked about', () => {
  it.each(UNSURE)('%s', (sign, said) => {
    expect(misread(said, (reading) => reading.doubtful.includes(sign) && reading.findings.length === 0)).toEqual([]);
  });
});

describe('a "not" and what it reaches', () => {
  it.each([
    ['no fever but my chest hurts', ['chest_pain'], ['fever']],
    ["i don't have a fever my chest hurts", ['chest_pain'], ['fever']],
    ['my arms are okay but my legs have gone weak', ['leg_weakness'], ['arm_numb']],
    ["it's not just my back my chest hurts too", ['chest_pain'], []],
    ['no my chest hurts', ['chest_pain'], []],
    ['no no fever no chills', [], ['fever']],
    ["i can't feel my legs", ['leg_weakness'], []],
    ["i can't feel any numbness in my legs", [], ['leg_weakness']],
  ] as const)('%s', (said, findings, denied) => {
    const reading = read(said);
    expect(reading.findings).toEqual(findings);
    expect(reading.denied.findings).toEqual(expect.arrayContaining([...denied]));
  });
});

describe('the development corpus, through the reader alone', () => {
  // Those that the rules were written with; the 861 after them joined for the reader that learns.
  const said = corpus('development').slice(0, -861);
  const of = (...kinds: string[]): readonly Utterance[] => said.filter(({ kind }) => kinds.includes(kind));

  it('reads at least 97 % of emergencies as such', () => {
    expect(share(of('emergency'), isEmergency)).toBeGreaterThanOrEqual(0.97);
  });

  it('is alarmed by less than 3 % of denials and idioms, and by nothing out of scope', () => {
    expect(share(of('denied', 'idiom'), alarms)).toBeLessThan(0.03);
    expect(share(of('out_of_scope'), alarms)).toBe(0);
  });
});

describe('whatever is said', () => {
  it('is read, and no sign stands in two lists', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const { findings, denied, doubtful, others } = read(text);
        const all = [...findings, ...denied.findings, ...doubtful, ...others];
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  it('alarms nobody when it is the name of a sign after "no"', () => {
    const names = [
      'chest pain',
      'fever',
      'numbness',
      'tingling',
      'rash',
      'cancer',
      'weight loss',
      'blood',
      'shortness of breath',
    ];
    fc.assert(
      fc.property(fc.subarray(names, { minLength: 1 }), fc.constantFrom(' no ', ' or ', ' and no '), (some, joint) => {
        expect(alarms(read(`no ${some.join(joint)}`))).toBe(false);
      }),
    );
  });

  it('stays an alarm when more is said around it', () => {
    const sentences = EMERGENCIES.flatMap(([, said]) => said);
    const around = ['oh', 'wait', 'um yeah', 'alexa', 'sorry', 'okay so', 'please'];
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom(...around), (said, before) => {
        expect(isEmergency(read(`${before} ${said}`))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
