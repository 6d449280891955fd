/**
 * What the Alexa platform allows one response to be. The only place these numbers stand: the skill is cut to them
 * and the simulated Echo enforces them.
 */

/** Most characters in `outputSpeech` or the reprompt, markup counted. Source: Alexa's text-response best practices and
 * the runtime's own error text ("exceeds allowed size of 8000 characters"). */
export const MAX_SPEECH_CHARACTERS = 8000;

/** Most bytes of the whole response as JSON, session attributes included. Source: the runtime's error text
 * ("exceeded the maximum response size of 24576 bytes"). */
export const MAX_RESPONSE_BYTES = 24_576;

/** Longest single `<break>`, in milliseconds. Source: Alexa's SSML reference, `break`. Breaks may follow each other. */
export const MAX_BREAK_MS = 10_000;

/** Longest reply or reprompt, in seconds. Source: Alexa's ceiling for audio in one response (audio tags and APL for
 * Audio); speech with breaks has no documented ceiling, so the same one is assumed. */
export const MAX_REPLY_SECONDS = 240;

/** Seconds the microphone stays open after a reply, and again after its reprompt. Source: Alexa's dialog training
 * material and "Manage skill session". */
export const LISTENING_SECONDS = 8;

/** Seconds a session stays open behind a closed microphone because something is on the screen. Source: Alexa's "Manage
 * skill session". */
export const SCREEN_SECONDS = 30;

/** Most `<audio>` tags in one response. Source: Alexa's SSML reference, `audio`. */
export const MAX_AUDIO_TAGS = 5;

/** Seconds a skill has to answer, network included. Source: widely observed; the documentation read gives no number. */
export const SKILL_DEADLINE_SECONDS = 8;

/** Most characters of all text in a card together, image addresses included. Source: Alexa's response JSON reference. */
export const MAX_CARD_CHARACTERS = 8000;

/** Most characters in the address of a card's image. Source: Alexa's response JSON reference. */
export const MAX_CARD_IMAGE_URL_CHARACTERS = 2000;

/** Most characters in an AudioPlayer stream's token. Source: Alexa's response JSON reference. */
export const MAX_STREAM_TOKEN_CHARACTERS = 1024;

/** Most characters in an AudioPlayer stream's address. Source: Alexa's response JSON reference. */
export const MAX_STREAM_URL_CHARACTERS = 8000;

/** Slowest `prosody rate`, in percent. Source: Alexa's SSML reference, `prosody`. */
export const MIN_PROSODY_RATE_PERCENT = 20;

/** Most milliseconds one call to Alexa's timers or reminders may take. The services answer in some hundred; the rest is
 * room for a cold connection. */
export const ALERT_CALL_MS = 1500;

/** Most milliseconds for all calls of one wish, a second try included: with a store that does not answer, well inside
 * SKILL_DEADLINE_SECONDS. */
export const ALERTS_MS = 4500;

/** Most milliseconds for a look at the timers when the skill is opened; the store is asked meanwhile. */
export const LOOK_MS = 1000;
