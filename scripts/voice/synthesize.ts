import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { readWav, type Sound } from './wav.ts';

const run = promisify(execFile);

/** The voice everything is calibrated against. */
export const VOICE = 'en-us';

/**
 * espeak-ng's nominal words a minute (`-s`). At 130 it says ordinary prose at 150 real words a minute,
 * the pace `speechSeconds` calls rate 1.
 */
export const SPEED = 130;

const MOST_BYTES = 256 * 1024 * 1024;

const BREAKS = /(?:<break time="[\d.]+m?s"\s*\/>\s*){2,}/g;
const LENGTH = /time="([\d.]+)(m?s)"/g;

/**
 * Breaks that follow each other made one. Alexa adds them up, and needs that for silences above ten seconds; espeak-ng
 * keeps the last one only, and takes breaks of any length.
 */
export const breaksJoined = (ssml: string): string =>
  ssml.replaceAll(BREAKS, (breaks) => {
    const milliseconds = [...breaks.matchAll(LENGTH)].map(([, time, unit]) => Number(time) * (unit === 's' ? 1000 : 1));
    return `<break time="${Math.round(milliseconds.reduce((sum, ms) => sum + ms, 0))}ms"/>`;
  });

/**
 * Speaks SSML with espeak-ng (Debian package `espeak-ng`) and gives back the sound.
 *
 * Where it differs from a speaker that simply pauses (measured): a break right after a sentence takes the place of the
 * sentence's end, so the last syllable is not drawn out and the sentence is 0.05 to 0.1 s shorter than by itself; a word
 * that begins with p, t or k is held back 0.05 s. Inside `<s>` or `<p>` a sentence ends as usual, but then a break is never
 * shorter than the sentence pause of 0.9 s. Breaks do not change with the prosody rate.
 */
export const synthesize = async (ssml: string, speed = SPEED): Promise<Sound> => {
  const { stdout } = await run('espeak-ng', ['-v', VOICE, '-s', String(speed), '-m', '--stdout', breaksJoined(ssml)], {
    encoding: 'buffer',
    maxBuffer: MOST_BYTES,
  });
  return readWav(stdout);
};
