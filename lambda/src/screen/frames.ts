import type { Timeline } from '../pacing/timeline.ts';
import { screenWords } from '../words/english/screenWords.ts';

/** What a timeline shows from one moment on. Milliseconds from the first sound of the reply. */
export interface Frame {
  readonly at: number;
  /** When the promised seconds are over; 0 where nothing is counted. */
  readonly end: number;
  /** The most to count: while the cue is being said the number stands still at it. */
  readonly most: number;
  /** Which pose: 0 the start, then the phases. */
  readonly pose: number;
  /** What was said last that tells what to do. */
  readonly say: string;
  /** Which repetition: "2 of 3". */
  readonly part: string;
}

const ms = (seconds: number): number => Math.round(seconds * 1000);

/**
 * The holds of a timeline as a screen counts them down, `lead` seconds of speech after the reply began to sound.
 * `poses` is how many there are to show.
 */
export const framesOf = ({ beats, seconds, from, reps }: Timeline, lead: number, poses: number): readonly Frame[] => {
  const part = (rep: number): string => (reps === 1 ? '' : screenWords.of(rep + 1, reps));
  const still = { end: 0, most: 0, pose: 0 };
  const frames: Frame[] = [{ at: 0, ...still, say: screenWords.getReady, part: part(from.rep) }];
  beats.forEach((beat, index) => {
    const at = ms(lead + beat.at);
    const shown = { at, say: beat.text ?? '', part: part(beat.rep) };
    if (beat.role === 'release') frames.push({ ...shown, ...still });
    if (beat.role !== 'cue') return;
    const ends = beats.slice(index + 1).find(({ role }) => role !== 'hold' && role !== 'mark');
    const end = ms(lead + (ends?.at ?? seconds));
    const most = end - ms(lead + beat.at + beat.seconds);
    frames.push({ ...shown, end, most, pose: Math.min(beat.phase + 1, poses - 1) });
  });
  return frames;
};
