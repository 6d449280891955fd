import type { Play } from './screen.ts';
import type { Part } from './sheet.ts';

/**
 * Milliseconds from the moment a document appears until the first sound of the reply it came with. The voice stays
 * outputSpeech and is no SpeakItem: a document that fails then costs a picture and never a warning, and one voice serves
 * speakers and screens. So the document has a clock of its own, which begins when it appears. Measured on no device; the
 * same half second that skill/handOver.ts reckons with.
 */
export const SOUND_AFTER_DRAWN_MS = 500;

/** What a timeline that has played sends; no button has this id. */
export const PLAYED = 'played';

/** Where the data holds the frame of this moment. */
export const FRAME = 'payload.coach.frames[step]';

/** What the clock needs: milliseconds since the first sound, and the frame they fall in. */
export const CLOCK = [
  { name: 'clock', type: 'number', value: 0 },
  { name: 'step', type: 'number', value: 0 },
];

/** Walks through the frames as time passes; the device does it without the skill. */
export const TICK: Part = {
  minimumDelay: 100,
  commands: [
    { type: 'SetValue', property: 'clock', value: `\${elapsedTime - ${SOUND_AFTER_DRAWN_MS}}` },
    {
      when: '${step + 1 < payload.coach.frames.length && clock >= payload.coach.frames[step + 1].at}',
      type: 'SetValue',
      property: 'step',
      value: '${step + 1}',
    },
  ],
};

/** At the end of a timeline the document says so itself; the lock keeps screen and session until then. */
export const whenPlayed = ({ over }: Play): Part => ({
  type: 'Sequential',
  // Of its own, so that a touch does not stop it.
  sequencer: PLAYED,
  commands: [
    { type: 'Idle', delay: over + SOUND_AFTER_DRAWN_MS, screenLock: true },
    { type: 'SendEvent', arguments: [PLAYED] },
  ],
});

const LEFT = `Math.max(0, Math.min(${FRAME}.most, ${FRAME}.end - clock))`;
const SECONDS = `Math.ceil(${LEFT} / 1000)`;

/** More than this is shown in minutes and seconds. */
const MOST_IN_SECONDS = 99;

const isInMinutes = ({ frames }: Play): boolean => frames.some(({ most }) => most > MOST_IN_SECONDS * 1000);

/** The longest that `secondsLeft` will be. */
export const longestCount = ({ frames }: Play): string => {
  const most = Math.max(...frames.map((frame) => frame.most)) / 1000;
  if (most <= MOST_IN_SECONDS) return '00';
  return most < 600 ? '0:00' : '00:00';
};

/** The seconds left, as text; empty while nothing is counted. */
export const secondsLeft = (play: Play): string =>
  isInMinutes(play)
    ? `\${${FRAME}.end == 0 ? '' : Math.floor(${SECONDS} / 60) + (${SECONDS} % 60 < 10 ? ':0' : ':') + ${SECONDS} % 60}`
    : `\${${FRAME}.end == 0 ? '' : ${SECONDS}}`;

/** The same from 1 to 0, for a bar. */
export const SHARE_LEFT = `\${${FRAME}.end == 0 ? 0 : ${LEFT} / ${FRAME}.most}`;
