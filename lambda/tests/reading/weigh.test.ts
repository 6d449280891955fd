import { assert, constantFrom, double, property, type Arbitrary } from 'fast-check';
import type { Event } from '../../src/conversation/event.ts';
import type { Scene } from '../../src/conversation/session.ts';
import type { Told } from '../../src/skill/byRules.ts';
import { meaningsOf } from '../../src/skill/meaning.ts';
import { weigh } from '../../src/skill/weigh.ts';
import { FINDING_IDS, FINDINGS, type FindingId } from '../../src/triage/findings.ts';
import { CHECK_ORDER, isSignQuestion } from '../../src/triage/questions.ts';

type SaidEvent = Exclude<Event, { is: 'open' }>;

const hearing = { words: 'so to say', tokens: [] };
const told: Told = {
  intent: 'DescribeIntent',
  words: hearing.words,
  hearing: () => hearing,
  values: [],
  story: true,
  event: { is: 'unknown' },
};

const check = (question: (typeof CHECK_ORDER)[number]): Scene => ({ at: 'check', question, doubted: false });

const weighed = (rules: SaidEvent, shares: Readonly<Record<string, number>>, scene: Scene): SaidEvent =>
  weigh(
    told,
    rules,
    { hearing, situation: '', intent: told.intent, read: meaningsOf(rules) },
    new Map(Object.entries({ unknown: 0, ...shares })),
    scene,
  );

const emergencies = FINDING_IDS.filter((id) => FINDINGS[id].level === 'emergency');
const anyEmergency = constantFrom(...emergencies);
const anyScene = constantFrom<Scene>(...CHECK_ORDER.map(check), { at: 'feel' }, { at: 'choose' });
const report = (id: FindingId): SaidEvent => ({ is: 'report', no: false, findings: [id], precautions: [] });
const share = (min: number, max: number): Arbitrary<number> => double({ min, max, noNaN: true });

describe('what was learned', () => {
  test('takes back no emergency that the rules heard, unless it is next to impossible', () => {
    assert(
      property(
        anyEmergency,
        anyScene,
        share(0.051, 1),
        constantFrom('no', 'unknown', 'ready'),
        (id, scene, p, other) => {
          const rules = report(id);
          expect(weighed(rules, { [`report:${id}`]: p, [other]: 1 - p }, scene)).toEqual(rules);
        },
      ),
    );
  });

  test('asks about an emergency that the rules heard, where it is most likely none', () => {
    assert(
      property(
        anyEmergency,
        anyScene,
        share(0.021, 0.049),
        constantFrom('no', 'unknown', 'ready'),
        (id, scene, p, other) => {
          const event = weighed(report(id), { [`report:${id}`]: p, [other]: 1 - p }, scene);
          expect(event).toEqual({ is: 'doubt', findings: [id] });
        },
      ),
    );
  });

  test('never makes of an emergency that the rules heard a "yes" to something milder', () => {
    assert(
      property(
        anyEmergency,
        anyScene,
        constantFrom('yes', 'somewhat', 'report:fever', 'someone_else'),
        (id, scene, other) => {
          expect(weighed(report(id), { [other]: 1 }, scene)).toEqual(report(id));
        },
      ),
    );
  });

  test('reports an emergency that the rules missed, even when something else is likelier', () => {
    assert(
      property(
        anyEmergency,
        anyScene,
        share(0.31, 1),
        constantFrom('no', 'feel:better', 'unknown'),
        (id, scene, p, other) => {
          const event = weighed({ is: 'unknown' }, { [`report:${id}`]: p, [other]: 1 - p }, scene);
          expect(event).toMatchObject({ is: 'report', findings: [id] });
        },
      ),
    );
  });

  test('clears no sign with a "no" that is anything but sure', () => {
    assert(
      property(constantFrom(...CHECK_ORDER.filter(isSignQuestion)), share(0.51, 0.94), (question, p) => {
        expect(weighed({ is: 'unknown' }, { no: p, ready: 1 - p }, check(question)).is).toBe('unknown');
        expect(weighed({ is: 'unknown' }, { 'deny:fever': p, ready: 1 - p }, check(question)).is).toBe('unknown');
      }),
    );
  });

  test('asks about what counts as long as one lives, however sure it is denied', () => {
    for (const sign of ['cancer', 'weak_immunity', 'injected_drugs'] as const) {
      expect(weighed(report(sign), { no: 1 }, check('history'))).toEqual({ is: 'doubt', findings: [sign] });
    }
  });

  test('takes for a "yes" to a question about signs nothing that is only like one', () => {
    assert(
      property(constantFrom(...CHECK_ORDER.filter(isSignQuestion)), share(0.51, 0.89), (question, p) => {
        expect(weighed({ is: 'unknown' }, { yes: p, unknown: 1 - p }, check(question)).is).toBe('unknown');
        expect(weighed({ is: 'yes' }, { yes: p, unknown: 1 - p }, check(question)).is).toBe('yes');
      }),
    );
  });

  test('leaves a part that was denied by name a part', () => {
    const part: SaidEvent = { is: 'deny', findings: ['chest_pain'], precautions: [] };
    expect(weighed(part, { no: 0.99, 'deny:chest_pain': 0.01 }, check('chest'))).toEqual(part);
    expect(weighed({ is: 'unknown' }, { no: 0.96, 'deny:chest_pain': 0.04 }, check('chest')).is).toBe('no');
    const narrow = weighed({ is: 'unknown' }, { no: 0.6, 'deny:chest_pain': 0.4 }, check('chest'));
    expect(narrow).toEqual(part);
  });

  test('says nothing about what was never learned', () => {
    const rules: SaidEvent = { is: 'move_reminder', minute: 1200 };
    expect(weighed(rules, { ready: 1 }, { at: 'choose' })).toEqual(rules);
  });
});
