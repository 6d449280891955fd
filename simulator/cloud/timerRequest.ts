import { badRequest } from './apiError.ts';
import { secondsOf } from './duration.ts';
import { asFields, asList, asOneOf, asText, type Fields } from './fields.ts';

/** Longest timer, in seconds: two hours. Source: Alexa's "Guidelines for timers". */
const MAX_TIMER_SECONDS = 7200;

/** Most characters of a label. Source: ask-sdk-model, `TimerRequest.timerLabel`. */
const MAX_LABEL_CHARACTERS = 256;

/** A timer that a skill asked for, as far as it can be told by the request alone. */
export interface WantedTimer {
  readonly seconds: number;
  /** As written. */
  readonly duration: string;
  readonly label: string | null;
  readonly audible: boolean;
  /** What it says at its end. */
  readonly text: string | null;
}

const textIn = (texts: unknown, name: string, locale: string): string => {
  const all = asList(texts, name).map((one) => asFields(one, name));
  for (const one of all) asText(one['locale'], `${name}.locale`);
  const fitting = all.find((one) => one['locale'] === locale) ?? all[0];
  return asText(fitting?.['text'], `${name}.text`);
};

const textOf = (operation: Fields, locale: string): string | null => {
  const type = asOneOf(operation['type'], ['NOTIFY_ONLY', 'ANNOUNCE', 'LAUNCH_TASK'], 'operation.type');
  if (type === 'NOTIFY_ONLY') return null;
  if (type === 'ANNOUNCE') return textIn(operation['textToAnnounce'], 'textToAnnounce', locale);
  const text = textIn(operation['textToConfirm'], 'textToConfirm', locale);
  const task = asFields(operation['task'], 'task');
  asText(task['name'], 'task.name');
  // The placeholder for "continue with <skill>" is mandatory. Source: ask-sdk-model, `TextToConfirm.text`.
  if (!text.includes('%s')) throw badRequest('textToConfirm.text must contain %s.');
  return text;
};

const readLabel = (label: unknown): string | null => {
  if (label === undefined || label === null) return null;
  const text = asText(label, 'timerLabel');
  if (text.length > MAX_LABEL_CHARACTERS) {
    throw badRequest(`timerLabel has more than ${MAX_LABEL_CHARACTERS} characters.`);
  }
  return text;
};

/** Reads the body of a request for a timer. Source: Alexa's "Timers API reference"; ask-sdk-model, `TimerRequest`. */
export const readTimerRequest = (body: unknown, locale: string): WantedTimer => {
  const request = asFields(body, 'The body');
  const duration = asText(request['duration'], 'duration');
  const seconds = secondsOf(duration);
  if (seconds === undefined || seconds <= 0) throw badRequest('duration must be an ISO 8601 duration such as PT15M.');
  if (seconds > MAX_TIMER_SECONDS) throw badRequest(`duration is longer than ${MAX_TIMER_SECONDS} seconds.`);
  const display = asFields(asFields(request['creationBehavior'], 'creationBehavior')['displayExperience'], 'display');
  asOneOf(display['visibility'], ['VISIBLE', 'HIDDEN'], 'displayExperience.visibility');
  const triggering = asFields(request['triggeringBehavior'], 'triggeringBehavior');
  const audible = asFields(triggering['notificationConfig'], 'notificationConfig')['playAudible'];
  if (typeof audible !== 'boolean') throw badRequest('notificationConfig.playAudible must be true or false.');
  return {
    seconds,
    duration,
    label: readLabel(request['timerLabel']),
    audible,
    text: textOf(asFields(triggering['operation'], 'operation'), locale),
  };
};
