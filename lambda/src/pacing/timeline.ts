import { routineOf } from '../routines/routines.ts';
import type { CueId } from '../routines/cues.ts';
import type { Dose, Phase, Routine } from '../routines/routine.ts';
import { capital, inWords } from '../words/numbers.ts';
import type { Words } from '../words/wordsFor.ts';
import { gapFactor, speechRate, type Manner } from './manner.ts';
import { marksIn } from './marks.ts';
import type { Place } from './place.ts';
import { secondsBeforeBreak } from './speech/speechSeconds.ts';

/** What a beat is for. `hold` and `mark` make up the promised seconds of a phase. */
export type BeatRole = 'announce' | 'cue' | 'hold' | 'mark' | 'release' | 'rest';

/** Something said, or a silence (no text), with its absolute time in the timeline, in seconds. */
export interface Beat {
  readonly role: BeatRole;
  readonly at: number;
  readonly seconds: number;
  readonly text?: string;
  readonly rep: number;
  readonly phase: number;
  /** Seconds of the phase that had passed when this beat began; only in holds and marks. */
  readonly held?: number;
}

/** One reply's worth of a routine. */
export interface Timeline {
  readonly from: Place;
  readonly beats: readonly Beat[];
  readonly seconds: number;
  /** Speech rate the beats were timed for, as a fraction of normal. */
  readonly rate: number;
  /** Where the next reply takes over; undefined when the routine is done. */
  readonly next: Place | undefined;
  /** Repetitions of the whole routine. */
  readonly reps: number;
}

/** How the routine is done by this person: what manner, gently or not, and whether past the first three days. */
export interface Performance extends Manner {
  readonly gently: boolean;
  readonly later: boolean;
}

/** One reply holds at most this much coaching; the rest of Alexa's 240 s is for what is said around it. */
const MOST_SECONDS = 210;
/** A synthesizer rests about this long between sentences; the same everywhere a sentence follows another. */
export const SENTENCE_GAP = 0.4;
/** Shortest silence worth marking up. */
const SHORTEST_SILENCE = 0.05;
/** A mark comes at least so many seconds after the cue: without a break between them the cue would not be over. */
const AFTER_CUE = 0.5;

/** How long a text lasts that a silence follows, at a speech rate. */
export type Estimate = (text: string, rate: number) => number;

/** Repetitions for this person: gentler and shorter both mean fewer. */
export const repsOf = (dose: Dose, { gently, short, later }: Performance): number => {
  if (gently || short) return dose.short;
  return later ? dose.later : dose.usual;
};

class Track {
  readonly beats: Beat[] = [];
  #at = 0;
  readonly #rate: number;
  readonly #estimate: Estimate;
  /** Cues repeat; each is timed once a timeline. */
  readonly #known = new Map<string, number>();

  constructor(rate: number, estimate: Estimate) {
    this.#rate = rate;
    this.#estimate = estimate;
  }

  get seconds(): number {
    return this.#at;
  }

  say(role: BeatRole, text: string, rep: number, phase: number, held?: number): number {
    const seconds = this.#known.get(text) ?? this.#estimate(text, this.#rate);
    this.#known.set(text, seconds);
    this.#push({ role, text, seconds, rep, phase, ...(held !== undefined && { held }) });
    return seconds;
  }

  rest(role: BeatRole, seconds: number, rep: number, phase: number, held?: number): void {
    if (seconds < SHORTEST_SILENCE) return;
    this.#push({ role, seconds, rep, phase, ...(held !== undefined && { held }) });
  }

  #push(beat: Omit<Beat, 'at'>): void {
    this.beats.push({ at: this.#at, ...beat });
    this.#at += beat.seconds;
  }
}

/** The promised seconds: silence, with the marks paid for out of it, from `from` seconds into the phase to its end. */
const layHold = (track: Track, phase: Phase, from: number, rep: number, phaseIndex: number, words: Words): void => {
  let held = from;
  for (const mark of marksIn(phase.marks, phase.seconds, rep, words)) {
    if (mark.at < held || mark.at < from + AFTER_CUE) continue;
    track.rest('hold', mark.at - held, rep, phaseIndex, held);
    held = mark.at + track.say('mark', mark.text, rep, phaseIndex, mark.at);
  }
  track.rest('hold', phase.seconds - held, rep, phaseIndex, held);
};

const announcement = (routine: Routine, rep: number, reps: number, brief: boolean, words: Words): string => {
  if (routine.sides) return rep === 0 ? words.sides.first : words.sides.other;
  if (routine.runs === 'spots' || reps === 1 || !routine.counted) return '';
  return brief ? `${capital(inWords(rep + 1))}.` : words.talk.repOf(capital(inWords(rep + 1)), inWords(reps));
};

/** A cue as this person needs it: gently, it may ask for another movement. */
const cueOf = (cue: CueId, { gently }: Performance, { cues, gentleCues }: Words): string =>
  (gently ? gentleCues[cue] : undefined) ?? cues[cue];

/** What ends a repetition; between minutes of rest it tells how many are left. */
const releaseOf = (routine: Routine, rep: number, reps: number, how: Performance, words: Words): string => {
  const [{ seconds, marks }] = routine.phases;
  if (rep === reps - 1 || marks !== 'rest') return cueOf(routine.release, how, words);
  const minutes = (n: number): string => inWords(Math.round((n * seconds) / 60));
  return words.talk.restDone(capital(minutes(rep + 1)), minutes(reps - 1 - rep));
};

/**
 * Compiles a routine, from a place on, into one reply: absolute times for everything said and every silence.
 * A hold of N seconds lasts N seconds from the end of its cue to the start of what ends it. Cut only between
 * repetitions or spots. `estimate` is another one only where it is shown that a wrong one is found out.
 */
export const timelineFrom = (
  from: Place,
  how: Performance,
  words: Words,
  estimate: Estimate = secondsBeforeBreak,
): Timeline => {
  const routine = routineOf(from.remedy);
  const rate = speechRate(how.pace);
  // Whatever is shortened on the way, the repetition that was begun is played to its release.
  const reps = Math.max(repsOf(routine.dose, how), from.rep + 1);
  const gap = routine.rest * gapFactor(how.pace);
  const track = new Track(rate, estimate);
  const lastPhase = routine.phases.length - 1;
  // Only something said can end a hold. Without a release that is the next announcement, and the rest comes after it.
  const released = lastPhase === 0;
  let rep = from.rep;
  let longest = 0;
  for (; rep < reps; rep += 1) {
    const began = track.seconds;
    const resumed = rep === from.rep && (from.left !== undefined || from.phase > 0);
    if (!resumed) {
      const announce = announcement(routine, rep, reps, how.brief, words);
      if (announce !== '') {
        track.say('announce', announce, rep, 0);
        track.rest('announce', released || rep === from.rep ? SENTENCE_GAP : gap, rep, 0);
      }
    }
    routine.phases.forEach((phase, index) => {
      if (rep === from.rep && index < from.phase) return;
      track.say('cue', cueOf(phase.cue, how, words), rep, index);
      const owed = rep === from.rep && index === from.phase ? from.left : undefined;
      layHold(track, phase, phase.seconds - (owed ?? phase.seconds), rep, index, words);
    });
    const isLast = rep === reps - 1;
    if (released || isLast) track.say('release', releaseOf(routine, rep, reps, how, words), rep, lastPhase);
    if (routine.runs === 'spots') {
      rep += 1;
      break;
    }
    if (released || isLast) track.rest('rest', isLast ? SENTENCE_GAP : gap, rep, lastPhase);
    longest = Math.max(longest, track.seconds - began);
    if (track.seconds + longest > MOST_SECONDS) {
      rep += 1;
      break;
    }
  }
  return {
    from,
    beats: track.beats,
    seconds: track.seconds,
    rate,
    next: rep < reps ? { remedy: from.remedy, rep, phase: 0 } : undefined,
    reps,
  };
};
