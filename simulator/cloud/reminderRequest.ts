import { readSpoken } from '../ssml/spoken.ts';
import { badRequest } from './apiError.ts';
import { asFields, asList, asOneOf, asText, type Fields } from './fields.ts';
import { nextOccurrence, readRecurrence, type Recurrence } from './recurrence.ts';
import { instantOf, isTimeZone, readWallTime, wallTimeAt } from './wallTime.ts';

/** A reminder that a skill asked for. */
export interface WantedReminder {
  /** When it rings first: milliseconds since 1970. */
  readonly first: number;
  readonly timeZone: string;
  readonly recurrence: Recurrence | undefined;
  readonly text: string;
  /** The parts that are told back as they came. */
  readonly body: { readonly trigger: Fields; readonly alertInfo: Fields; readonly pushNotification: Fields };
}

/** Where and when it is wanted; `now` in milliseconds since 1970. */
export interface Desk {
  readonly now: number;
  readonly locale: string;
  readonly timeZone: string;
}

const wordsOf = (content: Fields): string => {
  asText(content['locale'], 'content.locale');
  const { ssml, text } = content;
  if (typeof ssml === 'string' && ssml !== '') return readSpoken({ type: 'SSML', ssml }).playOut.text;
  return asText(text, 'content.text');
};

const textOf = (alertInfo: Fields, locale: string): string => {
  const spokenInfo = asFields(alertInfo['spokenInfo'], 'alertInfo.spokenInfo');
  const contents = asList(spokenInfo['content'], 'spokenInfo.content').map((one) => asFields(one, 'content'));
  const texts = contents.map((content) => ({ locale: content['locale'], text: wordsOf(content) }));
  return (texts.find((one) => one.locale === locale) ?? texts[0])?.text ?? '';
};

const firstRelative = (trigger: Fields, now: number): number => {
  const seconds = trigger['offsetInSeconds'];
  if (typeof seconds !== 'number' || !Number.isInteger(seconds) || seconds < 1) {
    throw badRequest('trigger.offsetInSeconds must be a whole number above 0.');
  }
  return now + seconds * 1000;
};

const firstAbsolute = (trigger: Fields, timeZone: string, now: number) => {
  const { scheduledTime, recurrence: repeated } = trigger;
  const scheduled = readWallTime(scheduledTime);
  if (scheduled === undefined && (scheduledTime !== undefined || repeated === undefined)) {
    throw badRequest('trigger.scheduledTime must be a time without zone, such as 2026-03-01T09:30:00.000.');
  }
  if (repeated === undefined) return { first: instantOf(scheduled ?? 0, timeZone), recurrence: undefined };
  const wallNow = wallTimeAt(now, timeZone);
  const recurrence = readRecurrence(repeated, scheduled ?? wallNow);
  const next = nextOccurrence(recurrence, wallNow);
  return { first: next === undefined ? now : instantOf(next, timeZone), recurrence };
};

/** Reads the body of a request for a reminder. Source: Alexa's "Reminders API reference"; ask-sdk-model,
 * `ReminderRequest`. */
export const readReminderRequest = (body: unknown, desk: Desk): WantedReminder => {
  const request = asFields(body, 'The body');
  if (Number.isNaN(Date.parse(asText(request['requestTime'], 'requestTime')))) {
    throw badRequest('requestTime must be a time in ISO 8601.');
  }
  const trigger = asFields(request['trigger'], 'trigger');
  const type = asOneOf(trigger['type'], ['SCHEDULED_ABSOLUTE', 'SCHEDULED_RELATIVE'], 'trigger.type');
  const timeZone = trigger['timeZoneId'] === undefined ? desk.timeZone : asText(trigger['timeZoneId'], 'timeZoneId');
  if (!isTimeZone(timeZone)) throw badRequest(`${timeZone} is no time zone.`);
  const alertInfo = asFields(request['alertInfo'], 'alertInfo');
  const pushNotification = asFields(request['pushNotification'], 'pushNotification');
  asOneOf(pushNotification['status'], ['ENABLED', 'DISABLED'], 'pushNotification.status');
  const { first, recurrence } =
    type === 'SCHEDULED_RELATIVE'
      ? { first: firstRelative(trigger, desk.now), recurrence: undefined }
      : firstAbsolute(trigger, timeZone, desk.now);
  if (first <= desk.now) throw badRequest('The reminder would ring in the past.');
  return {
    first,
    timeZone,
    recurrence,
    text: textOf(alertInfo, desk.locale),
    body: { trigger, alertInfo, pushNotification },
  };
};
