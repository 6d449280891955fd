import type { Event, Meant } from './event.ts';
import { isOnSkin } from '../routines/onSkin.ts';
import { isUnknownOnset } from '../triage/onset.ts';
import { remedyOf, type Scene } from './session.ts';
import { topicOfCause } from './topicOfCause.ts';

const HOURS_A_YEAR = 365 * 24;

/** Ages said as a length of time: "sixty two years". Spoken lengths are widened by a fifth; see triage/onset.ts. */
const asAge = (event: Extract<Event, { is: 'onset' }>): Meant => {
  const years = Math.round((event.onset.min + event.onset.max) / 2 / HOURS_A_YEAR);
  return years >= 5 && years < 120 && event.onset.max < 2 * event.onset.min ? { is: 'age', years } : event;
};

/**
 * What stands for a sign where that sign is asked for: surgery is asked for together with infection, and whoever is
 * dizzy when asked whether they are faint is taken at their word.
 */
const inQuestion = (event: Extract<Meant, { is: 'report' }>, question: string): Meant => {
  const { findings, precautions } = event;
  if (question === 'history' && findings.includes('recent_surgery'))
    return { ...event, findings: [...findings, 'recent_infection'] };
  if (question === 'sudden' && precautions.includes('unstable_neck'))
    return { ...event, findings: [...findings, 'faint_or_sick'] };
  return event;
};

const inCheck = (event: Meant, question: string): Meant => {
  if (event.is === 'report') return inQuestion(event, question);
  if (event.is !== 'onset' || question === 'onset') return event;
  // "I don't remember" is no time; it is doubt about what was asked.
  if (isUnknownOnset(event.onset)) return question === 'cause' ? { is: 'cause', cause: 'unknown' } : { is: 'unsure' };
  return question === 'people' ? asAge(event) : event;
};

/** Cold or heat on it, and the skin is named: that is how it feels now. */
const onSkin = (event: Meant): Meant => (isSkinWorse(event) ? { is: 'feel', feel: 'worse' } : event);

/** "Just cold", "normal", "no burning", where the skin is asked about: nothing is wrong with it. */
const isSkinFine = (event: Meant): boolean =>
  (event.is === 'pace' && event.pace === 'normal') ||
  (event.is === 'remedy' && event.remedy === 'ice') ||
  (event.is === 'deny' && event.findings.length === 0);

const isSkinWorse = (event: Meant): boolean =>
  event.is === 'report' &&
  event.findings.length === 0 &&
  event.precautions.some((id) => ['numb_skin', 'broken_skin', 'cold_reaction', 'swollen'].includes(id));

/** Cold or heat whose time is kept here and not by Alexa: words about her timer mean this one. */
const timedHere = (event: Meant): Meant => {
  if (event.is !== 'timer') return onSkin(event);
  switch (event.wanted) {
    case 'set':
      return event;
    case 'look':
      return { is: 'time_left' };
    case 'pause':
    case 'resume':
      return { is: event.wanted };
    case 'cancel':
    case 'done':
      return { is: 'next' };
  }
};

/** It lies on by Alexa's timer: what steers a session steers that. */
const onTimer = (event: Meant): Meant => {
  if (event.is === 'time_left' || event.is === 'where') return { is: 'timer', wanted: 'look' };
  // "The ice is off."
  if (event.is === 'skip_remedy' && (event.remedy === undefined || isOnSkin(event.remedy)))
    return { is: 'timer', wanted: 'done' };
  return event.is === 'pause' || event.is === 'resume' ? { is: 'timer', wanted: event.is } : onSkin(event);
};

/** "Done" with cold or heat takes it off; anywhere else somebody is ready. */
const doneWith = (scene: Scene): Meant => {
  if (scene.at === 'resting') return { is: 'timer', wanted: 'done' };
  const running = scene.at === 'moving' || scene.at === 'paused' || scene.at === 'spot';
  const remedy = running ? remedyOf(scene) : undefined;
  return { is: remedy !== undefined && isOnSkin(remedy) ? 'next' : 'ready' };
};

/**
 * The same words mean different things in different scenes; this is the only place that says which. `iced`: cold or
 * heat lies on by Alexa's timer.
 */
export const inContext = (said: Event, scene: Scene, iced = false): Meant => {
  const event = said.is === 'done' ? doneWith(scene) : said;
  switch (scene.at) {
    case 'check':
      return inCheck(event, scene.question);
    case 'moving':
    case 'paused':
      if (iced) return onSkin(event);
      return isOnSkin(scene.place.remedy) ? timedHere(event) : event;
    case 'spot':
      if (!isOnSkin(scene.next.remedy)) return event;
      if (isSkinWorse(event)) return { is: 'yes' };
      return isSkinFine(event) ? { is: 'no' } : timedHere(event);
    case 'resting':
      return onTimer(event);
    case 'timer':
      return onSkin(event);
    case 'offer':
      return event.is === 'cause' ? { is: 'learn', topic: topicOfCause(event.cause) } : event;
    case 'feel':
    case 'choose':
      return event.is === 'cause' ? { is: 'learn', topic: topicOfCause(event.cause) } : event;
    case 'remind':
    case 'forget':
    case 'back':
    case 'precaution':
    case 'gate':
    case 'worse':
    case 'easier':
    case 'referred':
    case 'closed':
      return event;
  }
};
