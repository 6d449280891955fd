import { judgeAll, type Outcome } from '../support/corpus.ts';

const rate = (outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number =>
  outcomes.filter(holds).length / outcomes.length;

const of = (all: readonly Outcome[], ...kinds: string[]): readonly Outcome[] =>
  all.filter(({ utterance }) => kinds.includes(utterance.kind));

/**
 * What is understood today, as a floor that may only rise. The aim on the held-out part is 92 % right, every emergency
 * sent to the number, and alarms on under 3 % of denials and idioms; `npm run corpus` shows how far that is.
 */
describe.each([
  { name: 'development', right: 0.94, emergencies: 0.99, alarms: 0.05, leftAlone: 0.95 },
  { name: 'held-out', right: 0.79, emergencies: 0.87, alarms: 0.09, leftAlone: 0.92 },
] as const)('$name', ({ name, right, emergencies, alarms, leftAlone }) => {
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
});
