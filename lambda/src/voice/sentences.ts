import type { Act } from '../conversation/act.ts';
import type { Named } from '../conversation/event.ts';
import { alertSentences } from './alerts.ts';
import { routineOf } from '../routines/routines.ts';
import type { RemedyId } from '../routines/remedies.ts';
import { ALSO_PRECAUTION } from '../triage/alsoPrecaution.ts';
import type { Because } from '../triage/assess.ts';
import type { Cause } from '../triage/cause.ts';
import { listed, spokenTime, inWords, capital } from '../words/numbers.ts';
import type { Words } from '../words/wordsFor.ts';

/** An act that is told in sentences; the coached timeline and silences are laid out elsewhere. */
export type ToldAct = Exclude<Act, { act: 'coach' | 'quiet' }>;

/** Each thing once: a sign that is also a precaution is told as the sign. */
const namesIn = ({ findings, precautions }: Named, words: Words): readonly string[] => {
  const told = findings.map((id) => ALSO_PRECAUTION[id]);
  const others = precautions.filter((id) => !told.includes(id));
  return [...findings.map((id) => words.findings[id]), ...others.map((id) => words.precautionNames[id])];
};

/** "Okay, no fever or chills": only what can be said after "no" is repeated. */
const notThose = ([name = '', ...more]: readonly string[], { talk }: Words): string =>
  more.length > 0 || /^an? |,/u.test(name) ? talk.noneOfThose : talk.notThat(name);

/** "You told me about …": a correct paraphrase makes people likelier to follow the advice (Bickmore 2021). */
const reasons = (because: readonly Because[], words: Words): string => {
  const told = because.flatMap((one) => (one.by === 'finding' ? [words.findings[one.finding]] : []));
  const answered = because.flatMap((one) => (one.by === 'answer' ? [words.answers[one.question]] : []));
  const time = because.flatMap((one) => (one.by === 'time' ? [words.talk.doctorTime[one.why]] : []));
  return [
    ...(told.length > 0 ? [words.talk.youTold(listed(told.slice(0, 3)))] : []),
    ...(told.length === 0 && answered.length > 0 ? [words.talk.youSaid(answered[0] ?? '')] : []),
    ...time,
  ].join(' ');
};

const verdict = ({ level, because, cause }: Extract<Act, { act: 'verdict' }>, { talk, ...words }: Words): string[] => {
  const heard = reasons(because, { talk, ...words });
  switch (level) {
    case 'emergency':
      return [talk.emergency, heard, talk.emergencyWhy, talk.emergencyCare];
    case 'urgent':
      return because.length === 0 ? [talk.unclear] : [talk.urgent, heard, talk.urgentCare, talk.urgentStop];
    case 'see_doctor':
      return [heard, talk.doctor, because.every(isFading) ? '' : talk.comfortOnly];
    case 'self_care':
      return [known(cause) ? talk.heardClear(words.causes[cause]) : talk.heardNoCause, talk.selfCare, talk.note];
  }
};

const known = (cause: Cause | undefined): cause is Cause => cause !== undefined && cause !== 'unknown';

const isFading = (because: Because): boolean => because.by === 'time' && because.why === 'long_but_better';

const instructions = (
  { remedy, gently, brief, resting, rep }: Extract<Act, { act: 'instruct' }>,
  words: Words,
): readonly string[] => {
  const routine = words.routines[remedy];
  if (resting) return words.resting[remedy] ?? routine.gentleSetup;
  if (rep > 0 && routineOf(remedy).sides) return [words.talk.moveToOther];
  if (brief && !gently) return [routine.brief];
  const { needs } = routineOf(remedy);
  const fetch = needs.length === 0 ? [] : [words.talk.needs(listed(needs.map((thing) => words.things[thing])))];
  return [...fetch, ...(gently ? routine.gentleSetup : routine.setup)];
};

const name = (remedy: RemedyId, words: Words): string => words.routines[remedy].name;

/** The sentences of an act, in spoken order; empty ones are left out. */
export const sentencesOf = (act: ToldAct, words: Words): readonly string[] =>
  toldBy(act, words).filter((sentence) => sentence !== '');

const toldBy = (act: ToldAct, words: Words): readonly string[] => {
  const { talk } = words;
  switch (act.act) {
    case 'welcome':
      return [act.again ? talk.welcomeAgain : talk.welcome];
    case 'welcome_back':
      return act.short ? [talk.somebodyElse] : [talk.welcomeBack, talk.somebodyElse];
    case 'stopped_at':
      return [talk.stoppedAt(name(act.remedy, words))];
    case 'recheck':
      return [talk.recheck];
    case 'rest_of_check':
      return [talk.restOfCheck];
    case 'i_know':
      return [talk.iKnow];
    case 'take_time':
      return [talk.takeTime];
    case 'hear_first':
      return [talk.hearFirst];
    case 'must_ask':
      return [talk.mustAsk];
    case 'noted':
      return [talk.noted(listed(namesIn(act, words)))];
    case 'denied':
      return [notThose(namesIn(act, words), words)];
    case 'cause_noted':
      return [talk.noted(words.causes[act.cause])];
    case 'missed':
      return [talk.missed[act.tries === 1 ? 0 : 1]];
    case 'verdict':
      return verdict(act, words);
    case 'call_now':
      return [act.level === 'emergency' ? talk.emergency : talk.urgent];
    case 'unclear':
      return [talk.unclear];
    case 'crisis':
      return [talk.crisis];
    case 'help_line':
      return [talk.hurtBySomeone];
    case 'plan':
      return [words.stages[act.stage], talk.planIs(listed(act.remedies.map((remedy) => name(remedy, words))))];
    case 'left_out':
      return [talk.leftOut(name(act.remedy, words), words.obstacles[act.because])];
    case 'skipped':
      return [talk.skipped(name(act.remedy, words))];
    case 'instruct':
      return instructions(act, words);
    case 'stop_line':
      return [talk.stopLine];
    case 'any_time':
      return [talk.anyTime];
    case 'begin':
      return [talk.begin];
    case 'carry_on':
      return [talk.carryOn];
    case 'again':
      return [talk.again];
    case 'back_to':
      return [talk.backTo(name(act.remedy, words))];
    case 'next_is':
      return [talk.nextIs(name(act.remedy, words))];
    case 'time_left':
      return [
        act.more === 0
          ? talk.timeLeft(capital(spokenTime(act.seconds)))
          : act.sides
            ? talk.timeAndSide(capital(spokenTime(act.seconds)))
            : talk.timeAndMore(capital(spokenTime(act.seconds)), inWords(act.more)),
      ];
    case 'more_to_go':
      return [talk.moreToGo(capital(inWords(act.more)))];
    case 'not_running':
      return [talk.notRunning];
    case 'paused':
      return [
        act.seconds === undefined
          ? talk.paused(name(act.remedy, words))
          : talk.pausedAt(name(act.remedy, words), spokenTime(act.seconds)),
      ];
    case 'no_rush':
      return [talk.waiting];
    case 'where':
      return [
        talk.where(
          name(act.remedy, words),
          act.after.length === 0 ? talk.whereLast : talk.whereNext(listed(act.after.map((id) => name(id, words)))),
        ),
      ];
    case 'where_in_check':
      return [talk.whereCheck(act.left === 1 ? 'one question' : `${inWords(act.left)} questions`)];
    case 'first_already':
      return [talk.firstAlready];
    case 'pace':
      return [act.pace === 'easier' ? '' : talk.pace[act.pace]];
    case 'feel':
      return [act.atEnd ? talk.endFeel[act.feel] : talk.feel[act.feel]];
    case 'off_while_waiting':
      return [talk.offWhileWaiting];
    case 'step_away':
      return [talk.stepAway];
    case 'worse_stop':
      return [talk.worseStop];
    case 'take_off':
      return [act.remedy === 'ice' ? talk.iceOver : talk.heatOver];
    case 'leave_it':
      return [talk.leaveIt(name(act.remedy, words))];
    case 'instead':
      return [words.instead[act.thing]];
    case 'explain':
      return [words.topics[act.topic]];
    case 'what_for':
      return [words.routines[act.remedy].purpose, words.routines[act.remedy].feel];
    case 'why_question':
      return [words.questions[act.question].why];
    case 'why_precaution':
      return [words.precautions[act.question].why];
    case 'source':
      return [words.routines[act.remedy].source];
    case 'source_of_check':
      return [talk.sourceOfCheck];
    case 'help':
      return [act.emergencyFirst ? talk.helpEmergency : '', helpText(act.about, words)];
    case 'someone_else':
      return [talk.someoneElse];
    case 'safety_net':
      return act.short ? [talk.safetyNetNow] : [talk.safetyNetNow, talk.safetyNetLater];
    case 'bye':
      return [talk.bye];
    case 'alert':
      return alertSentences(act.alert, words);
    case 'bye_not_cleared':
      return [talk.byeNotCleared];
  }
};

const helpText = (about: 'check' | 'coach' | 'choose', { talk }: Words): string =>
  ({ check: talk.helpCheck, coach: talk.helpCoach, choose: talk.helpChoose })[about];
