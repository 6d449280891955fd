import { isSignQuestion, SIGN_QUESTIONS, type SignQuestionId } from '../../triage/questions.ts';
import { nextQuestion } from '../../triage/nextQuestion.ts';
import { withAge, withAnswer, withFindings, withHistory } from '../../triage/record.ts';
import type { FindingId } from '../../triage/findings.ts';
import { ONSET_PHRASES } from '../../triage/onset.ts';
import type { Facts, Trend } from '../../triage/facts.ts';
import type { Act } from '../act.ts';
import * as aside from '../aside.ts';
import type { Answer, Feel, Named } from '../event.ts';
import { leave } from '../leave.ts';
import { askAbout, emergency, giveUp, heard, proceed } from '../safety.ts';
import type { Misses, Scene, Session } from '../session.ts';
import { stay, turn, type Turn } from '../turn.ts';

type CheckScene = Extract<Scene, { at: 'check' }>;

/** Asks the same thing again, reworded more each time; the third time the safe default is taken. */
const missed = (session: Session, scene: CheckScene, ...acts: readonly Act[]): Turn => {
  switch (session.misses) {
    case 0:
      return again(session, 1, ...acts);
    case 1:
      return again(session, 2, ...acts);
    case 2:
      return byDefault(session, scene);
  }
};

const again = (session: Session, misses: Misses, ...acts: readonly Act[]): Turn =>
  stay({ ...session, misses }, ...acts);

/** What an answer that never came is taken for: nobody is cleared by it. */
const byDefault = (session: Session, { question, about }: CheckScene): Turn => {
  if (about !== undefined) return giveUp(session);
  if (question === 'onset') return learned(session, { onset: ONSET_PHRASES.unknown_onset });
  if (question === 'trend') return learned(session, { trend: 'worse' });
  if (question === 'cause') return learned(session, { cause: 'unknown' });
  return SIGN_QUESTIONS[question].level === 'see_doctor' ? answered(session, question, 'yes') : giveUp(session);
};

/** The open question is answered: the signs it asked by name, or all it stands for. */
const answered = (session: Session, question: SignQuestionId, answer: 'no' | 'yes', ...acts: readonly Act[]): Turn => {
  const about = session.scene.at === 'check' ? session.scene.about : undefined;
  const scene: Scene = { at: 'check', question, doubted: false };
  const named = (found: readonly FindingId[]): Facts =>
    answer === 'yes' ? withFindings(session.facts, found) : session.facts;
  const facts = about === undefined ? withAnswer(session.facts, question, answer) : named(about);
  return proceed({ ...session, scene, misses: 0, denied: [], facts }, ...acts);
};

/** The signs that the open question asks about. */
const askedIn = ({ question, about }: CheckScene): readonly FindingId[] =>
  about ?? (isSignQuestion(question) ? SIGN_QUESTIONS[question].signs : []);

const learned = (
  session: Session,
  history: Pick<Partial<Facts>, 'onset' | 'trend' | 'cause'>,
  ...acts: readonly Act[]
): Turn => proceed({ ...session, misses: 0, facts: withHistory(session.facts, history) }, ...acts);

const TREND_OF = { better: 'better', gone: 'better', same: 'same', worse: 'worse' } as const satisfies Record<
  Feel,
  Trend
>;

/** "Not sure" is asked once more, item by item, and is then a yes. */
const doubted = (session: Session, scene: CheckScene): Turn => {
  const { question } = scene;
  if (!isSignQuestion(question)) {
    return question === 'cause' ? learned(session, { cause: 'unknown' }) : missed(session, scene);
  }
  if (scene.doubted) return answered(session, question, 'yes');
  return turn({ ...session, misses: 1 }, { ...scene, doubted: true });
};

const said = (session: Session, scene: CheckScene, answer: 'no' | 'yes'): Turn => {
  const { question } = scene;
  if (isSignQuestion(question)) return answered(session, question, answer);
  if (question === 'cause' && (answer === 'no' || session.misses > 0)) return learned(session, { cause: 'unknown' });
  return missed(session, scene);
};

/** Names of signs: those of this question answer it; "no, but …" denies it; the rest is noted and not asked again. */
const reported = (session: Session, scene: CheckScene, no: boolean, named: Named): Turn => {
  const { question } = scene;
  const known = heard({ ...session, misses: 0 }, named);
  const noted: Act = { act: 'noted', ...named };
  const mine = askedIn(scene);
  const deniesThis = no && isSignQuestion(question) && !named.findings.some((finding) => mine.includes(finding));
  return deniesThis ? answered(known, question, 'no', noted) : proceed(known, noted);
};

/** Signs denied one by one: the question is clear once every sign in it was denied; only the rest is asked again. */
const deniedToo = (session: Session, scene: CheckScene, named: readonly FindingId[], ...acts: readonly Act[]): Turn => {
  const { question } = scene;
  if (!isSignQuestion(question)) return stay(session, ...acts);
  const signs = askedIn(scene);
  const denied = signs.filter((sign) => session.denied.includes(sign) || named.includes(sign));
  return denied.length === signs.length
    ? answered({ ...session, denied: [] }, question, 'no')
    : stay({ ...session, misses: 0, denied }, ...acts);
};

/** An age answers part of the question about age; it never clears the bones. */
const aged = (session: Session, scene: CheckScene, years: number): Turn => {
  const facts = withAge(session.facts, years);
  if (years < 18 || years >= 70) return proceed({ ...session, misses: 0, facts });
  return deniedToo({ ...session, facts }, scene, ['under_18', 'over_70']);
};

/** One answer in the safety check. */
export const answerCheck = (session: Session, scene: CheckScene, event: Answer): Turn => {
  switch (event.is) {
    case 'yes':
    case 'no':
      return said(session, scene, event.is);
    case 'somewhat':
      return said(session, scene, 'yes');
    case 'unsure':
      return doubted(session, scene);
    case 'report':
      return reported(session, scene, event.no, event);
    case 'deny':
      return deniedToo(session, scene, event.findings, { act: 'denied', ...event });
    case 'doubt':
      return askAbout({ ...session, misses: 0 }, event.findings);
    case 'onset':
      return learned(session, { onset: event.onset });
    case 'cause':
      return learned(session, { cause: event.cause }, ...(scene.question === 'cause' ? [] : [causeNoted(event.cause)]));
    case 'age':
      return aged(session, scene, event.years);
    case 'feel':
      return scene.question === 'trend'
        ? learned(session, { trend: TREND_OF[event.feel] })
        : stay(session, { act: 'i_know' });
    case 'ready':
    case 'next':
    case 'previous':
    case 'remedy':
    case 'skip_remedy':
    case 'lack':
      return missed(session, scene, MUST_ASK);
    case 'learn':
      return stay(session, MUST_ASK);
    case 'time_left':
    case 'where':
      return stay(session, {
        act: 'where_in_check',
        left: questionsLeft(session.facts) + (scene.about === undefined ? 0 : 1),
      });
    case 'wait':
    case 'pause':
      return stay(session, { act: 'take_time' }, { act: 'quiet', seconds: CHECK_WAIT_SECONDS });
    case 'unknown':
      return missed(session, scene, { act: 'missed', tries: session.misses === 0 ? 1 : 2 });
    case 'someone_else':
      return stay(session, { act: 'someone_else' });
    case 'pace':
      return stay(aside.inManner(session, event.pace), { act: 'pace', pace: event.pace });
    case 'start_over':
      return startOver(session);
    case 'stop':
      return leave(session);
    case 'cancel':
      // Alexa files "nothing" and "never mind" here: no answer, and no goodbye until it is said twice.
      return session.misses === 0 ? again(session, 1) : leave(session);
    case 'emergency':
      return emergency(session);
    case 'open':
    case 'repeat':
    case 'resume':
      return stay(session);
  }
};

/** The questions once more; what was told, and the level reached, stay. */
const startOver = (before: Session): Turn => {
  // Whoever came back for one remedy has given that up.
  const { goingOn: _goingOn, ...session } = before;
  const { floor, findings, precautions } = session.facts;
  return proceed(
    { ...session, misses: 0, denied: [], facts: { answers: {}, floor, findings, precautions } },
    { act: 'recheck' },
  );
};

const MUST_ASK: Act = { act: 'must_ask' };

/** Time to think during the check; the emergency line is in the reprompt that follows. */
const CHECK_WAIT_SECONDS = 15;

const causeNoted = (cause: NonNullable<Facts['cause']>): Act => ({ act: 'cause_noted', cause });

/** Questions still to come if every answer is "no", the open one included. */
const questionsLeft = (facts: Facts): number => {
  let left = 0;
  let known = facts;
  for (
    let question = nextQuestion(known, known.floor);
    question !== undefined;
    question = nextQuestion(known, known.floor)
  ) {
    left += 1;
    known = isSignQuestion(question)
      ? withAnswer(known, question, 'no')
      : withHistory(known, {
          ...(question === 'onset' && { onset: ONSET_PHRASES.today }),
          ...(question === 'trend' && { trend: 'better' }),
          ...(question === 'cause' && { cause: 'posture' }),
        });
  }
  return left;
};
