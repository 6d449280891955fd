import { isOnSkin } from '../routines/onSkin.ts';
import { isUnknownOnset } from '../triage/onset.ts';
import type { Event } from './event.ts';
import type { Scene } from './session.ts';
import { topicOfCause } from './topicOfCause.ts';

const HOURS_A_YEAR = 365 * 24;

/** Ages said as a length of time: "sixty two years". Spoken lengths are widened by a fifth; see triage/onset.ts. */
const asAge = (event: Extract<Event, { is: 'onset' }>): Event => {
  const years = Math.round((event.onset.min + event.onset.max) / 2 / HOURS_A_YEAR);
  return years >= 5 && years < 120 && event.onset.max < 2 * event.onset.min ? { is: 'age', years } : event;
};

/**
 * What stands for a sign where that sign is asked for: surgery is asked for together with infection, and whoever is
 * dizzy when asked whether they are faint is taken at their word.
 */
const inQuestion = (event: Extract<Event, { is: 'report' }>, question: string): Event => {
  const { findings, precautions } = event;
  if (question === 'history' && findings.includes('recent_surgery'))
    return { ...event, findings: [...findings, 'recent_infection'] };
  if (question === 'sudden' && precautions.includes('unstable_neck'))
    return { ...event, findings: [...findings, 'faint_or_sick'] };
  return event;
};

const inCheck = (event: Event, question: string): Event => {
  if (event.is === 'report') return inQuestion(event, question);
  if (event.is !== 'onset' || question === 'onset') return event;
  // "I don't remember" is no time; it is doubt about what was asked.
  if (isUnknownOnset(event.onset)) return question === 'cause' ? { is: 'cause', cause: 'unknown' } : { is: 'unsure' };
  return question === 'people' ? asAge(event) : event;
};

/** Cold or heat on it, and the skin is named: that is how it feels now. */
const onSkin = (event: Event): Event =>
  isSkinFine(event) ? { is: 'no' } : isSkinWorse(event) ? { is: 'feel', feel: 'worse' } : event;

/** "Just cold", "normal", "no burning": nothing is wrong with the skin. */
const isSkinFine = (event: Event): boolean =>
  (event.is === 'pace' && event.pace === 'normal') ||
  (event.is === 'remedy' && event.remedy === 'ice') ||
  (event.is === 'deny' && event.findings.length === 0);

const isSkinWorse = (event: Event): boolean =>
  event.is === 'report' &&
  event.findings.length === 0 &&
  event.precautions.some((id) => ['numb_skin', 'broken_skin', 'cold_reaction', 'swollen'].includes(id));

/** The same words mean different things in different scenes; this is the only place that says which. */
export const inContext = (event: Event, scene: Scene): Event => {
  switch (scene.at) {
    case 'check':
      return inCheck(event, scene.question);
    case 'moving':
    case 'paused':
      return isOnSkin(scene.place.remedy) ? onSkin(event) : event;
    case 'spot':
      return isOnSkin(scene.next.remedy) ? onSkin(event) : event;
    case 'offer':
      return event.is === 'cause' ? { is: 'learn', topic: topicOfCause(event.cause) } : event;
    case 'feel':
    case 'choose':
      return event.is === 'cause' ? { is: 'learn', topic: topicOfCause(event.cause) } : event;
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
