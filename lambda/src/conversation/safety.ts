import { planFor, usualOrder } from '../routines/plan.ts';
import { fit } from '../routines/fit.ts';
import { assess } from '../triage/assess.ts';
import type { FindingId } from '../triage/findings.ts';
import { atLeast } from '../triage/level.ts';
import { nextQuestion } from '../triage/nextQuestion.ts';
import { questionAbout } from '../triage/questionAbout.ts';
import type { Facts } from '../triage/facts.ts';
import { reopened, withFindings, withPrecautions } from '../triage/record.ts';
import { isUnknownOnset } from '../triage/onset.ts';
import { stageOf, type Stage } from '../triage/stage.ts';
import type { Act } from './act.ts';
import { comeOff, firstOf, offerRest } from './coach.ts';
import type { Named } from './event.ts';
import { suits } from './performance.ts';
import { remedyOf, type Scene, type Session } from './session.ts';
import { after, turn, type Turn } from './turn.ts';

/** Tells the outcome of the check and what follows from it. */
export const verdict = (session: Session): Turn => {
  const { level, because } = assess(session.facts);
  const told: Act = { act: 'verdict', level, because, cause: session.facts.cause };
  if (session.facts.findings.includes('self_harm')) return turn(session, { at: 'referred' }, { act: 'crisis' });
  if (atLeast(level, 'urgent')) return turn(session, { at: 'referred' }, told);
  const plan: Act = { act: 'plan', stage: stageToTell(session), remedies: planFor(session.facts) };
  const offer: Scene =
    session.onTimer !== undefined ? { at: 'resting' } : { at: 'offer', remedy: firstOf(session), first: true };
  return turn(session, offer, ...helpLine(session.facts.findings), told, plan, ...leftOut(session));
};

/** The one thing to do, once more on the way out. */
export const callNow = ({ facts }: Session): readonly Act[] =>
  facts.findings.includes('self_harm') ? [{ act: 'crisis' }] : [{ act: 'call_now', level: facts.floor }];

/** Signs in doubt that are still to be asked about; an emergency needs no more answers. */
const inDoubt = ({ scene, facts }: Session): readonly FindingId[] =>
  scene.at !== 'check' || facts.floor === 'emergency'
    ? []
    : (scene.about ?? []).filter((finding) => !facts.findings.includes(finding));

/** Asks the next question of the check, or tells the outcome when there is none. */
export const proceed = (session: Session, ...acts: readonly Act[]): Turn => {
  const about = inDoubt(session);
  if (session.scene.at === 'check' && about.length > 0) return turn(session, { ...session.scene, about }, ...acts);
  const question = nextQuestion(session.facts, session.facts.floor);
  if (question !== undefined) return turn(session, { at: 'check', question, doubted: false }, ...acts);
  const told = verdict(session);
  // Whoever needs a person hears that first, and nothing before it.
  return told.session.scene.at === 'referred' ? told : after(acts, told);
};

/** Somebody said they cannot be understood well enough, or said so little that nothing is safe: help today. */
export const giveUp = (session: Session): Turn => {
  const facts = {
    ...session.facts,
    floor: atLeast(session.facts.floor, 'urgent') ? session.facts.floor : ('urgent' as const),
  };
  return turn({ ...session, facts }, { at: 'referred' }, { act: 'unclear' });
};

/** Words that may be warning signs and may not: those signs are asked by name next, with any that were open before. */
export const askAbout = (session: Session, findings: readonly FindingId[], ...acts: readonly Act[]): Turn => {
  const about = [...new Set([...findings, ...inDoubt(session)])];
  return turn(
    { ...session, denied: [] },
    { at: 'check', question: questionAbout(about), doubted: true, about },
    ...acts,
  );
};

/** The same after the check: what is running stops, because nobody goes on with an open warning sign. */
export const askWhileCoached = (session: Session, findings: readonly FindingId[]): Turn => {
  const remedy = remedyOf(session.scene);
  return askAbout(
    { ...session, misses: 0 },
    findings,
    { act: 'worse_stop' },
    ...(remedy === undefined ? [] : comeOff(remedy)),
  );
};

/** "This is an emergency": believed at once. */
export const emergency = (session: Session): Turn =>
  verdict({ ...session, facts: { ...session.facts, floor: 'emergency' } });

const stageToTell = ({ facts: { onset } }: Session): Stage | 'unknown' =>
  onset !== undefined && isUnknownOnset(onset) ? 'unknown' : stageOf(onset);

/** What today's plan leaves out, and why; a doctor's word covers all it covers. */
const leftOut = ({ facts }: Session): readonly Act[] =>
  usualOrder(facts).flatMap((remedy): Act[] => {
    const suited = fit(remedy, facts);
    return suited.fits || suited.because === 'doctor_first' || suited.because === 'too_early'
      ? []
      : [{ act: 'left_out', remedy, because: suited.because }];
  });

const helpLine = (findings: readonly FindingId[]): readonly Act[] =>
  findings.includes('hurt_by_someone') ? [{ act: 'help_line' }] : [];

/** Signs and precautions added to what is known. */
export const heard = (session: Session, { findings, precautions }: Named): Session => {
  const applies = Object.fromEntries(precautions.map((precaution) => [precaution, true]));
  return { ...session, facts: withPrecautions(withFindings(session.facts, findings), applies) };
};

/**
 * Something was reported after the check, at any moment: what is running stops; whoever needs a person is sent there;
 * for anybody else the plan bends.
 */
export const reportWhileCoached = (before: Session, named: Named): Turn => {
  const session = heard(before, named);
  const noted: Act = { act: 'noted', ...named };
  const { level } = assess(session.facts);
  if (level === 'emergency') return verdict(session);
  const remedy = remedyOf(before.scene);
  const off = remedy !== undefined && before.begun.includes(remedy) ? comeOff(remedy) : [];
  if (level === 'urgent') {
    const stop: readonly Act[] = remedy === undefined ? [] : [{ act: 'worse_stop' }];
    return proceed({ ...session, facts: reopened(session.facts) }, ...stop, ...off, noted);
  }
  if (before.scene.at === 'worse') return turn(session, before.scene, noted);
  if (level !== before.facts.floor) return doctorNow(session, ...off, ...helpLine(named.findings));
  const suited = remedy === undefined ? undefined : suits(session, remedy);
  if (remedy !== undefined && suited?.fits === false) {
    return offerRest(session, ...off, noted, { act: 'left_out', remedy, because: suited.because });
  }
  return turn(session, session.scene, noted);
};

/** A doctor is needed first after all: that is told, and only what may be done meanwhile is offered. */
const doctorNow = (session: Session, ...acts: readonly Act[]): Turn => {
  const { level, because } = assess(session.facts);
  return offerRest(session, ...acts, { act: 'verdict', level, because, cause: undefined });
};

/** An age or a time told after the check counts as if it had been told in it. */
export const learnedWhileCoached = (before: Session, facts: Facts): Turn => {
  const session: Session = { ...before, facts };
  if (atLeast(facts.floor, 'urgent')) return verdict(session);
  return facts.floor === before.facts.floor ? turn(session, session.scene) : doctorNow(session);
};
