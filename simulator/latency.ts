/**
 * How long things take between a person and a skill, in simulated seconds. Nobody publishes these; they are what an
 * Echo feels like, rounded. One place, so that a measured device can replace them.
 */

/** From the skill's answer to its first sound: speech is made and sent to the device. */
export const SECONDS_TO_SOUND = 0.5;

/** From the microphone's opening to a person's first word, when they just answer. */
export const SECONDS_TO_ANSWER = 1.5;

/** From the first word of an answer to the request: a word or two, and the silence that ends them. */
export const SECONDS_TO_HEAR = 1;

/** From the wake word, which cuts what is being said, to the request: the wake word, a word or two, and the silence
 * that ends them. */
export const SECONDS_TO_WAKE_AND_HEAR = 1.6;
