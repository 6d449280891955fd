import type { Event } from '../../src/conversation/event.ts';
import { decide } from '../../src/conversation/decide.ts';
import { NEW_SESSION, type Session } from '../../src/conversation/session.ts';
import { heed } from '../../src/skill/heed.ts';
import type { IntentName } from '../../src/skill/intentNames.ts';
import { FINDING_IDS } from '../../src/triage/findings.ts';
import { SIGN_QUESTIONS } from '../../src/triage/questions.ts';
import { questionAbout } from '../../src/triage/questionAbout.ts';
import { withFindings } from '../../src/triage/record.ts';
import { openQuestion } from '../../src/voice/question.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';

const UNKNOWN = { is: 'unknown' } as const;
const heard = (intent: IntentName, words: string, event: Exclude<Event, { is: 'open' }> = UNKNOWN): Event =>
  heed(intent, event, [{ words, ids: [] }]);

describe('warning words come first, whatever intent they came with', () => {
  it.each([
    ['CauseIntent', 'i got hit by a car', { is: 'cause', cause: 'movement' }, 'major_trauma'],
    ['RemedyIntent', 'my chest hurts', { is: 'remedy', remedy: 'ice' }, 'chest_pain'],
    ['FeelIntent', "better but i can't breathe that well", { is: 'feel', feel: 'better' }, 'breathless'],
    ['DenyIntent', 'feeling in my legs', UNKNOWN, 'leg_weakness'],
    ['DescribeIntent', 'legs have gone to jelly', UNKNOWN, 'leg_weakness'],
    ['CannotIntent', 'breathe properly', UNKNOWN, 'breathless'],
    [
      'ReportIntent',
      'both my hands have gone numb',
      { is: 'report', no: false, findings: ['arm_numb'], precautions: [] },
      'both_arms',
    ],
  ] as const)('%s "%s"', (intent, words, event, finding) => {
    const meant = heard(intent, words, event);
    expect(meant.is === 'report' && meant.findings).toContain(finding);
  });

  it('leaves an intent its own meaning when its words warn of nothing', () => {
    const cause = { is: 'cause', cause: 'posture' } as const;
    expect(heard('CauseIntent', 'sitting at my desk', cause)).toBe(cause);
  });

  it("gives the emergency line for somebody else's emergency, and says why", () => {
    const meant = heard('DescribeIntent', "husband's lips are blue");
    expect(meant).toMatchObject({ is: 'report', findings: ['breathless'] });
    const context = { now: Date.UTC(2026, 10, 22, 9), words: wordsFor('en-US') };
    expect(decide(NEW_SESSION, meant, context).session).toMatchObject({
      scene: { at: 'referred' },
      facts: { floor: 'emergency' },
    });
  });

  it('asks about what is not sure', () => {
    expect(heard('DescribeIntent', 'what if my arm goes numb')).toEqual({ is: 'doubt', findings: ['arm_numb'] });
  });
});

describe('asking about it', () => {
  it('has a question for every sign, the very one where the sign is asked for', () => {
    for (const finding of FINDING_IDS) {
      const question = questionAbout([finding]);
      const asked = Object.values(SIGN_QUESTIONS)
        .slice(0, 8)
        .some(({ signs }) => (signs as readonly string[]).includes(finding));
      const here = (SIGN_QUESTIONS[question].signs as readonly string[]).includes(finding);
      expect([finding, here]).toEqual([finding, asked]);
    }
  });

  it('puts that question next, and only a "no" goes on', () => {
    const context = { now: Date.UTC(2026, 10, 22, 9), words: wordsFor('en-US') };
    const open = decide(NEW_SESSION, { is: 'doubt', findings: ['lost_control'] }, context).session;
    expect(open.scene).toMatchObject({ at: 'check', question: 'nerves' });
    expect(decide(open, { is: 'yes' }, context).session.facts.floor).toBe('emergency');
    expect(decide(open, { is: 'no' }, context).session.scene).toMatchObject({ at: 'check', question: 'chest' });
  });

  it('asks about a sign that was denied a moment ago, and about an emergency after help was advised', () => {
    const context = { now: Date.UTC(2026, 10, 22, 9), words: wordsFor('en-US') };
    const saying = (...events: readonly Event[]): Session =>
      events.reduce<Session>((session, event) => decide(session, event, context).session, NEW_SESSION);
    const chest = { is: 'doubt', findings: ['chest_pain'] } as const;
    const denied = saying({ is: 'deny', findings: ['chest_pain'], precautions: [] }, chest);
    expect(openQuestion(denied, context.words)?.ask).toContain(context.words.findings.chest_pain);
    const urgent: Session = {
      ...NEW_SESSION,
      scene: { at: 'referred' },
      facts: withFindings(NEW_SESSION.facts, ['fever']),
    };
    expect(decide(urgent, { is: 'unknown' }, context).session.scene.at).toBe('referred');
    const asked = decide(urgent, chest, context).session;
    expect(decide(asked, { is: 'yes' }, context).session.facts.floor).toBe('emergency');
    expect(decide(urgent, { is: 'age', years: 4 }, context).session.facts.floor).toBe('emergency');
  });
});
