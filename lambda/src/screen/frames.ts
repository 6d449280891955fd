import type { Timeline } from '../pacing/timeline.ts';

/** What a timeline shows from one moment on. Milliseconds from the first sound of the reply. */
export interface Frame {
  readonly at: number;
  /** When the promised seconds are over; 0 where nothing is counted. */
  readonly end: number;
  /** The most to count: while the cue is being said the number stands still at it. */
  readonly most: number;
  /** Which pose: 0 the start, then the phases. */
  readonly pose: number;
  /** What was said last that tells what to do; empty while resting. */
  readonly say: string;
  /** Repetition, from 1. */
  readonly rep: number;
}

const ms = (seconds: number): number => Math.round(seconds * 1000);

/** The holds of a timeline as a screen counts them down, `lead` seconds of speech after the reply began to sound. */
export const framesOf = ({ beats, seconds, from }: Timeline, lead: number): readonly Frame[] => {
  const frames: Frame[] = [{ at: 0, end: 0, most: 0, pose: 0, say: '', rep: from.rep + 1 }];
  beats.forEach((beat, index) => {
    const at = ms(lead + beat.at);
    const rep = beat.rep + 1;
    if (beat.role === 'release') frames.push({ at, end: 0, most: 0, pose: 0, say: beat.text ?? '', rep });
    if (beat.role !== 'cue') return;
    const ends = beats.slice(index + 1).find(({ role }) => role !== 'hold' && role !== 'mark');
    const end = ms(lead + (ends?.at ?? seconds));
    const most = end - ms(lead + beat.at + beat.seconds);
    frames.push({ at, end, most, pose: beat.phase + 1, say: beat.text ?? '', rep });
  });
  return frames;
};
