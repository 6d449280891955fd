import * as fc from 'fast-check';
import { assess } from '../../src/triage/assess.ts';
import { CAUSES } from '../../src/triage/cause.ts';
import { NO_FACTS, type Facts, type Trend } from '../../src/triage/facts.ts';
import { FINDING_IDS, FINDINGS, type FindingId } from '../../src/triage/findings.ts';
import { atLeast, graver, LEVELS, type Level } from '../../src/triage/level.ts';
import type { Onset } from '../../src/triage/onset.ts';
import {
  CHECK_ORDER,
  isSignQuestion,
  SIGN_QUESTIONS,
  type QuestionId,
  type SignQuestionId,
} from '../../src/triage/questions.ts';
import { withAnswer, withFindings, withHistory } from '../../src/triage/record.ts';

const SIGN_IDS = Object.keys(SIGN_QUESTIONS) as SignQuestionId[];
const ASKED_OF_ALL = (CHECK_ORDER as readonly QuestionId[]).filter(isSignQuestion);
const TODAY: Onset = { min: 2, max: 3 };

/** Every combination of no, yes and not answered over some questions. */
function* combinations(questions: readonly SignQuestionId[]): Generator<Facts['answers']> {
  for (let n = 0; n < 3 ** questions.length; n += 1) {
    const answers: Partial<Record<SignQuestionId, 'no' | 'yes'>> = {};
    let rest = n;
    for (const question of questions) {
      const digit = rest % 3;
      if (digit > 0) answers[question] = digit === 1 ? 'no' : 'yes';
      rest = Math.floor(rest / 3);
    }
    yield answers;
  }
}

const levelOf = (...findings: FindingId[]): Level => assess(withFindings(NO_FACTS, findings)).level;

const highest = (levels: readonly Level[]): Level => levels.reduce(graver, 'self_care');

describe('the triage rules, for every combination of answers', () => {
  it('reach the highest level of any "yes", and clear nobody while anything is open', () => {
    const wrong: string[] = [];
    for (const answers of combinations(SIGN_IDS.filter((id) => id !== 'since'))) {
      const facts: Facts = { ...NO_FACTS, answers, onset: TODAY, cause: 'posture' };
      const { level, complete } = assess(facts);
      const expected = highest(SIGN_IDS.filter((id) => answers[id] === 'yes').map((id) => SIGN_QUESTIONS[id].level));
      const allClear = ASKED_OF_ALL.every((id) => answers[id] === 'no');
      if (level !== expected) wrong.push(`${JSON.stringify(answers)} is ${level}, not ${expected}`);
      if (complete && level === 'self_care' && !allClear) wrong.push(`${JSON.stringify(answers)} was cleared`);
      if (wrong.length > 5) break;
    }
    expect(wrong).toEqual([]);
  });

  it('reach "help today" when something is new since last time, whatever else was answered', () => {
    for (const answers of combinations(ASKED_OF_ALL)) {
      const { level } = assess({ ...NO_FACTS, answers: { ...answers, since: 'yes' }, onset: TODAY, cause: 'posture' });
      expect(atLeast(level, 'urgent')).toBe(true);
    }
  });

  it('clear nobody without knowing when it began and asking what set it off', () => {
    const answers = Object.fromEntries(ASKED_OF_ALL.map((id) => [id, 'no'])) as Facts['answers'];
    const onsets = [undefined, TODAY, { min: 100, max: 120 }, { min: 180, max: 220 }, { min: 260, max: 300 }];
    const trends: (Trend | undefined)[] = [undefined, 'better', 'same', 'worse'];
    const cleared: unknown[] = [];
    for (const onset of onsets) {
      for (const trend of trends) {
        for (const cause of [undefined, ...CAUSES]) {
          const facts: Facts = {
            ...NO_FACTS,
            answers,
            ...(onset !== undefined && { onset }),
            ...(trend !== undefined && { trend }),
            ...(cause !== undefined && { cause }),
          };
          const { level, complete } = assess(facts);
          if (!complete || level !== 'self_care') continue;
          cleared.push([onset?.max, trend, cause]);
          expect(cause).toBeDefined();
          expect(onset).toBeDefined();
          const hours = onset?.max ?? 0;
          expect(hours).toBeLessThanOrEqual(240);
          expect(hours <= 168 || trend === 'better').toBe(true);
          expect(hours <= 72 || trend === 'better' || trend === 'same').toBe(true);
        }
      }
    }
    expect(cleared.length).toBeGreaterThan(0);
  });

  it('are complete after ten questions answered "no", and ask at most four signs of one level in each', () => {
    expect(CHECK_ORDER).toHaveLength(10);
    for (const id of SIGN_IDS) {
      const { signs, level } = SIGN_QUESTIONS[id];
      expect(signs.length).toBeLessThanOrEqual(4);
      for (const sign of signs) {
        const least = FINDINGS[sign].level;
        expect([id, sign, id === 'safety' || id === 'since' ? level : least]).toEqual([id, sign, level]);
      }
    }
  });
});

describe('a sign somebody names', () => {
  it.each(FINDING_IDS)('%s reaches its level whatever was answered before', (finding) => {
    const cleared = ASKED_OF_ALL.reduce<Facts>((facts, id) => withAnswer(facts, id, 'no'), NO_FACTS);
    const facts = withFindings(withHistory(cleared, { onset: TODAY, cause: 'unknown' }), [finding]);
    expect(atLeast(assess(facts).level, FINDINGS[finding].level)).toBe(true);
  });

  it('is never cleared by a later "no", nor lowered by anything said after it', () => {
    const anything = fc.array(
      fc.oneof(
        fc.constantFrom(...SIGN_IDS).map((id) => (facts: Facts) => withAnswer(facts, id, 'no')),
        fc.constantFrom(...FINDING_IDS).map((id) => (facts: Facts) => withFindings(facts, [id])),
        fc.constantFrom(...CAUSES).map((cause) => (facts: Facts) => withHistory(facts, { cause })),
        fc.constantFrom<Trend>('better', 'same').map((trend) => (facts: Facts) => withHistory(facts, { trend })),
      ),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...FINDING_IDS), anything, (first, later) => {
        let facts = withFindings(NO_FACTS, [first]);
        let { level } = assess(facts);
        for (const step of later) {
          facts = step(facts);
          const next = assess(facts).level;
          expect(LEVELS.indexOf(next)).toBeGreaterThanOrEqual(LEVELS.indexOf(level));
          level = next;
        }
      }),
    );
  });

  it('weighs more beside another one', () => {
    expect(levelOf('fever')).toBe('urgent');
    expect(levelOf('fever', 'arm_numb')).toBe('emergency');
    expect(levelOf('cough_pain')).toBe('see_doctor');
    expect(levelOf('cough_pain', 'cancer')).toBe('urgent');
    expect(levelOf('breath_pain', 'palpitations')).toBe('emergency');
  });
});

it('every row of tables 1A to 1C is a finding, once', () => {
  const rows = FINDING_IDS.map((id) => FINDINGS[id].row).toSorted((a, b) => a - b);
  expect(rows).toEqual(Array.from({ length: 67 }, (_, i) => i + 1));
});
