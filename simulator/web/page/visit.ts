import type { Alert } from '../../cloud/alert.ts';
import { SECONDS_TO_SOUND } from '../../latency.ts';
import type { ScreenEvent } from '../../screenEvent.ts';
import type { Happening, Told } from '../wire.ts';
import type { Clock } from './clock.ts';
import { createGate, type Gate } from './gate.ts';
import type { Link } from './link.ts';
import type { Performer } from './perform.ts';
import type { Phase } from './phase.ts';
import { segmentsOf, type Segment } from './segments.ts';

/** Where a visit is shown. */
export interface Face {
  readonly phase: (phase: Phase) => void;
  readonly heard: (words: string) => void;
  /** A reply begins to sound at that time of the clock, or something is told that makes no sound. */
  readonly replied: (told: Told, began: number) => void;
  /** A part of the reply begins; it ends at that time of the clock. */
  readonly segment: (segment: Segment, ends: number) => void;
  /** Nothing is being said any more. `after`: seconds, when somebody cut it. */
  readonly silent: (after: number | undefined) => void;
  readonly sayable: (words: readonly string[]) => void;
  readonly ring: (alert: Alert) => void;
  /** What a timer announces once it was stopped. */
  readonly announce: (text: string) => void;
  readonly failed: (error: unknown) => void;
}

/** The screen, as far as a visit needs it. */
export interface Display {
  /** Carries out what a reply sends to the screen; resolves when it can be seen, to whether there is anything new. */
  readonly show: (directives: Told['exchange']['directives']) => Promise<boolean>;
  /** Carries out the commands that go with the speech. */
  readonly command: (directives: Told['exchange']['directives']) => void;
  readonly seen: () => readonly unknown[];
  /** Tells one document from the next. */
  readonly generation: () => number;
}

export interface VisitOptions {
  readonly link: Link;
  readonly clock: Clock;
  readonly performer: Performer;
  readonly face: Face;
  readonly display: Display;
}

/** A person's visit to one Echo. */
export interface Visit {
  /** Somebody begins to speak or to type: what is being said stops, and the microphone waits for them. */
  readonly takeFloor: () => void;
  /** They have said it. */
  readonly say: (words: string) => Promise<void>;
  /** They thought better of it. */
  readonly leaveFloor: () => Promise<void>;
  /** The document sends something. `byHand`: somebody touched it. */
  readonly screenEvent: (event: ScreenEvent, byHand: boolean) => Promise<void>;
  readonly stopRinging: () => Promise<void>;
  /** Puts the Echo away. */
  readonly end: () => void;
}

/** Somebody's turn to speak. */
interface Floor {
  /** Seconds from the reply's beginning to theirs. */
  readonly after: number;
  /** Whether they cut the reply. */
  readonly cut: boolean;
  readonly left: Gate;
}

const MS = 1000;

export const createVisit = ({ link, clock, performer, face, display }: VisitOptions): Visit => {
  /** When the reply began to sound, by the page's clock. */
  let began = clock.now();
  /** Cuts what is being said, and the silence after it. */
  let current = new AbortController();
  let isSpeaking = false;
  let floor: Floor | undefined;
  /** Ends the waiting for timers. */
  let watch = new AbortController();
  let last: Told | undefined;
  let isOver = false;
  let queue: Promise<void> = Promise.resolve();
  let inFlight = 0;

  const after = (): number => Math.max(0, (clock.now() - began) / MS);

  const stop = (): void => {
    current.abort();
    current = new AbortController();
    isSpeaking = false;
  };

  const reportNext = async (before: Promise<void>, happening: Happening, stillMeans: () => boolean): Promise<void> => {
    await before;
    try {
      if (!isOver && stillMeans()) await heed(await link.report({ happening, seen: display.seen() }));
    } catch (error) {
      face.phase('resting');
      face.failed(error);
    }
    inFlight -= 1;
  };

  /** Reports one happening after the other; one that has lost its meaning by then is left out. */
  const report = (happening: Happening, stillMeans = (): boolean => true): Promise<void> => {
    inFlight += 1;
    queue = reportNext(queue, happening, stillMeans);
    return queue;
  };

  const releaseFloor = (): void => {
    floor?.left.open();
    floor = undefined;
  };

  const restingPhase = (): Phase => last?.afterwards ?? 'resting';

  /** Waits for an answer as long as the Echo does. */
  const awaitAnswer = async (): Promise<void> => {
    const { signal } = current;
    face.phase(restingPhase());
    const patience = last?.patience ?? null;
    if (patience === null) return;
    await clock.until(clock.now() + patience * MS, signal);
    if (!signal.aborted && !floor) await report({ kind: 'silence', after: after() });
  };

  const play = async (told: Told): Promise<void> => {
    const { signal } = current;
    isSpeaking = true;
    await performer.perform(
      segmentsOf(told.pieces),
      {
        began: (time) => {
          began = time;
          void watchTimers(told.due);
          face.replied(told, time);
          display.command(told.exchange.directives);
        },
        segment: (segment) => {
          face.phase(segment.kind === 'pause' ? 'pausing' : 'speaking');
          face.segment(segment, began + (segment.start + segment.seconds) * MS);
        },
      },
      signal,
    );
    if (signal.aborted) return;
    isSpeaking = false;
    face.silent(undefined);
    await awaitAnswer();
  };

  /** Waits for the next thing that rings, and lets it. */
  const watchTimers = async ([next]: Told['due']): Promise<void> => {
    watch.abort();
    watch = new AbortController();
    const { signal } = watch;
    if (!next) return;
    await clock.until(began + next.seconds * MS, signal);
    if (!signal.aborted) await report({ kind: 'time', after: after() });
  };

  const heed = async (told: Told): Promise<void> => {
    for (const alert of told.exchange.alerts) face.ring(alert);
    if (told.goesOn) {
      if (told.exchange.speech !== '') face.announce(told.exchange.speech);
      void watchTimers(told.due);
      if (!isSpeaking && !floor && last?.afterwards !== told.afterwards) {
        last = { ...told, pieces: [] };
        face.phase(restingPhase());
      }
      return;
    }
    stop();
    face.phase('thinking');
    last = told;
    const { signal } = current;
    const isDrawn = await display.show(told.exchange.directives);
    releaseFloor();
    if (told.sayable) face.sayable(told.sayable);
    if (isDrawn) await clock.until(clock.now() + SECONDS_TO_SOUND * MS, signal);
    if (!signal.aborted) void play(told);
  };

  const takeFloor = (): void => {
    // Who speaks while Alexa is thinking is not heard; nor is a floor taken twice.
    if (floor || inFlight > 0) return;
    const cut = isSpeaking;
    floor = { after: after(), cut, left: createGate() };
    stop();
    if (cut) face.silent(floor.after);
    face.phase('hearing');
  };

  return {
    takeFloor,
    say: async (words) => {
      await queue;
      takeFloor();
      const said: Happening = { kind: 'said', words, after: floor?.after ?? after() };
      face.heard(words);
      face.phase('thinking');
      await report(said);
    },
    leaveFloor: async () => {
      if (!floor) return;
      const { after: since, cut } = floor;
      releaseFloor();
      await (cut ? report({ kind: 'cut', after: since }) : awaitAnswer());
    },
    screenEvent: async (event, byHand) => {
      const generation = display.generation();
      // What a document does of its own accord waits until the person has finished; a reply may then have replaced it.
      if (!byHand) await floor?.left.opened;
      else releaseFloor();
      await report({ kind: 'screen', event, after: after() }, () => generation === display.generation());
    },
    stopRinging: () => report({ kind: 'stop-ringing', after: after() }),
    end: () => {
      isOver = true;
      watch.abort();
      stop();
      releaseFloor();
    },
  };
};
