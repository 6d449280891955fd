import type { Clock } from './clock.ts';
import { learnPace, NORMAL_PACE, type Pace } from './pace.ts';
import { secondsOf, type Segment } from './segments.ts';
import type { Voice } from './voice.ts';

/** What an onlooker is told of a performance. */
export interface Audience {
  /** The reply begins to sound now; its seconds count from here. */
  readonly began: (time: number) => void;
  readonly segment: (segment: Segment) => void;
}

/** Performs replies, one after the other. */
export interface Performer {
  /** Plays to the end, or until the signal cuts it. */
  readonly perform: (segments: readonly Segment[], audience: Audience, signal: AbortSignal) => Promise<void>;
}

/** A voice that has made no sound after so many milliseconds is not waited for: the words are shown all the same. */
const WAIT_FOR_VOICE_MS = 1500;

/** A voice that needs twice the time and so many seconds more has lost the sentence; browsers do. */
const LOST_AFTER_SECONDS = 3;

const isCut = ({ aborted }: AbortSignal): boolean => aborted;

/**
 * Every segment begins at its own second of the reply, however long the ones before it took: a voice that is late
 * takes the time out of the next silence, and one that is early waits. So nothing adds up, and a hold ends when it
 * should. The reply's time begins with the first sound.
 */
export const createPerformer = (clock: Clock, voiceNow: () => Voice | undefined): Performer => {
  let voice: Voice | undefined;
  let pace: Pace = NORMAL_PACE;

  /** Says a sentence and learns from it how fast this voice is. Resolves when it is over. */
  const say = async (text: string, rate: number, planned: number, began: () => void, signal: AbortSignal) => {
    if (!voice) return;
    let start: number | undefined;
    const over = new AbortController();
    const tooLong = new AbortController();
    void clock.until(clock.now() + (planned * 2 + LOST_AFTER_SECONDS) * 1000, over.signal).then(() => tooLong.abort());
    const said = await voice(
      text,
      rate * pace,
      () => {
        start = clock.now();
        began();
      },
      AbortSignal.any([signal, tooLong.signal]),
    );
    over.abort();
    if (said && start !== undefined && !signal.aborted) pace = learnPace(pace, planned, (clock.now() - start) / 1000);
  };

  /** Begins with the first segment. Resolves to when the reply began to sound, and to what is still being said. */
  const begin = async (first: Segment, signal: AbortSignal): Promise<{ zero: number; saying: Promise<void> }> => {
    if (first.kind === 'pause' || !voice) return { zero: clock.now(), saying: Promise.resolve() };
    const sounding = new AbortController();
    const giveUp = AbortSignal.any([sounding.signal, signal]);
    let zero: number | undefined;
    const saying = say(
      first.text,
      first.rate,
      first.seconds,
      () => {
        zero = clock.now();
        sounding.abort();
      },
      signal,
    );
    void saying.then(() => sounding.abort());
    await clock.until(clock.now() + WAIT_FOR_VOICE_MS, giveUp);
    return { zero: zero ?? clock.now(), saying };
  };

  return {
    perform: async (segments, audience, signal) => {
      if (voice !== voiceNow()) pace = NORMAL_PACE;
      voice = voiceNow();
      const [first, ...others] = segments;
      if (!first) {
        audience.began(clock.now());
        return;
      }
      const { zero, saying } = await begin(first, signal);
      if (signal.aborted) return;
      audience.began(zero);
      audience.segment(first);
      await saying;
      for (const segment of others) {
        await clock.until(zero + segment.start * 1000, signal);
        if (isCut(signal)) return;
        audience.segment(segment);
        if (segment.kind === 'speech') {
          await say(segment.text, segment.rate, segment.seconds, () => undefined, signal);
        }
      }
      await clock.until(zero + secondsOf(segments) * 1000, signal);
    },
  };
};
