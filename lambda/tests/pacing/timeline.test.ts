import { LEAST_RESUMED_SECONDS } from '../../src/pacing/locate.ts';
import { PACES, type Pace } from '../../src/pacing/manner.ts';
import { beginningOf, type Place } from '../../src/pacing/place.ts';
import { repsOf, timelineFrom, type Beat, type Performance, type Timeline } from '../../src/pacing/timeline.ts';
import { REMEDY_IDS, type RemedyId } from '../../src/routines/remedies.ts';
import type { Marks, Phase } from '../../src/routines/routine.ts';
import { routineOf } from '../../src/routines/routines.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';

const words = wordsFor('en-US');
const BOTH = [false, true];

const PERFORMANCES: readonly Performance[] = PACES.flatMap((pace) =>
  BOTH.flatMap((brief) =>
    BOTH.flatMap((short) =>
      BOTH.flatMap((gently) => BOTH.map((later): Performance => ({ pace, brief, short, gently, later }))),
    ),
  ),
);

const CASES = REMEDY_IDS.flatMap((remedy) => PERFORMANCES.map((how) => ({ remedy, how })));

/** Every reply of a routine, from its beginning until it is done. */
const replies = (remedy: RemedyId, how: Performance): readonly Timeline[] => {
  const all: Timeline[] = [];
  for (let place: Place | undefined = beginningOf(remedy); place !== undefined;) {
    const timeline = timelineFrom(place, how, words);
    all.push(timeline);
    place = timeline.next;
    if (all.length > 20) throw new Error(`${remedy} never ends`);
  }
  return all;
};

interface Hold {
  readonly phase: Phase;
  readonly cue: Beat;
  /** What makes up the hold: silences and marks. */
  readonly beats: readonly Beat[];
  readonly ended: Beat | undefined;
}

const isHeld = ({ role }: Beat): boolean => role === 'hold' || role === 'mark';

const holdsOf = ({ beats, from }: Timeline): readonly Hold[] =>
  beats.flatMap((cue, at) => {
    const phase = routineOf(from.remedy).phases[cue.phase];
    if (cue.role !== 'cue' || phase === undefined) return [];
    const rest = beats.slice(at + 1);
    const over = rest.findIndex((beat) => !isHeld(beat));
    return [{ phase, cue, beats: over < 0 ? rest : rest.slice(0, over), ended: over < 0 ? undefined : rest[over] }];
  });

const lasting = ({ beats }: Pick<Hold, 'beats'>): number => beats.reduce((sum, { seconds }) => sum + seconds, 0);

const marksOf = ({ beats }: Hold): readonly Beat[] => beats.filter(({ role }) => role === 'mark');

const heldAt = ({ held }: Beat): number => held ?? NaN;

const allReplies = CASES.flatMap(({ remedy, how }) => replies(remedy, how));
const allHolds = allReplies.flatMap(holdsOf);
const holdsWith = (kind: Marks): readonly Hold[] => allHolds.filter(({ phase }) => phase.marks === kind);

/** Every place a hold can have been cut at, with whole seconds left. */
const cuts = REMEDY_IDS.flatMap((remedy) => {
  const { dose, phases } = routineOf(remedy);
  return Array.from({ length: dose.usual }, (_, rep) => rep).flatMap((rep) =>
    phases.flatMap(({ seconds }, phase) =>
      Array.from({ length: seconds - 1 }, (_, i) => i + 1)
        .filter((left) => left >= LEAST_RESUMED_SECONDS)
        .map((left): Required<Place> => ({ remedy, rep, phase, left })),
    ),
  );
});

const USUAL: Performance = { pace: 'normal', brief: false, short: false, gently: false, later: false };

describe('a hold', () => {
  it('lasts what was promised, marks included', () => {
    expect(allHolds.filter((hold) => Math.abs(lasting(hold) - hold.phase.seconds) > 1e-9)).toEqual([]);
  });

  it('is ended by something said', () => {
    expect(allHolds.filter(({ ended }) => ended?.text === undefined)).toEqual([]);
  });

  it('begins in silence, so that its cue is over', () => {
    const all = [...allHolds, ...cuts.flatMap((place) => holdsOf(timelineFrom(place, USUAL, words)))];
    expect(all.filter(({ beats: [first] }) => first?.role !== 'hold' || first.seconds < 0.5)).toEqual([]);
  });

  it('tells at any of its beats how much of it is over', () => {
    for (const { cue, beats } of allHolds) {
      const began = cue.at + cue.seconds;
      for (const { at, held } of beats) expect(held).toBeCloseTo(at - began, 9);
    }
  });

  it('is as long at every pace', () => {
    for (const remedy of REMEDY_IDS) {
      const [slower, normal, faster] = PACES.map((pace) =>
        replies(remedy, { ...USUAL, pace })
          .flatMap(holdsOf)
          .map((hold) => lasting(hold).toFixed(9)),
      );
      expect(slower).toEqual(normal);
      expect(faster).toEqual(normal);
    }
  });

  it('that was cut owes exactly what was left', () => {
    expect(cuts.length).toBeGreaterThan(1000);
    for (const pace of PACES) {
      for (const place of cuts) {
        const [first, ...others] = holdsOf(timelineFrom(place, { ...USUAL, pace }, words));
        expect(first?.cue).toMatchObject({ rep: place.rep, phase: place.phase });
        expect(lasting(first ?? { beats: [] })).toBeCloseTo(place.left, 9);
        expect(others.filter((hold) => Math.abs(lasting(hold) - hold.phase.seconds) > 1e-9)).toEqual([]);
      }
    }
  });
});

describe('a mark', () => {
  const { count, halfway, hold: fillers, rest } = words.marks;
  const isFiller = ({ text = '' }: Beat): boolean => text !== halfway && !(count as readonly string[]).includes(text);

  it('has at most four words', () => {
    const all = new Set(allHolds.flatMap(marksOf).map(({ text = '' }) => text));
    expect(all.size).toBeGreaterThan(10);
    expect([...all].filter((text) => text.trim().split(/\s+/).length > 4)).toEqual([]);
  });

  it('is never the same filler twice in a row', () => {
    const all: readonly string[] = [...fillers, ...rest];
    for (const { beats } of allReplies) {
      const said = beats.flatMap(({ role, text = '' }) => (role === 'mark' && all.includes(text) ? [text] : []));
      expect(said.filter((text, i) => text === said[i + 1])).toEqual([]);
    }
  });

  it('comes at least every fifteen seconds of a hold, fillers no oftener', () => {
    for (const hold of holdsWith('hold')) {
      const marks = marksOf(hold);
      const times = [0, ...marks.map(heldAt), hold.phase.seconds];
      expect(times.filter((at, i) => (times[i + 1] ?? at) - at > 15.5)).toEqual([]);
      const filled = marks.filter(isFiller).map(heldAt);
      expect(filled.filter((at, i) => (filled[i + 1] ?? Infinity) - at < 15)).toEqual([]);
    }
  });

  it('comes every half minute of cold or warmth', () => {
    for (const hold of holdsWith('rest')) {
      const times = [0, ...marksOf(hold).map(heldAt), hold.phase.seconds];
      expect(times.slice(1).map((at, i) => at - (times[i] ?? NaN))).toEqual(times.slice(1).map(() => 30));
    }
  });

  it('counts the last five seconds of a hold of ten or more', () => {
    const long = holdsWith('hold').filter(({ phase }) => phase.seconds >= 10);
    expect(long.length).toBeGreaterThan(0);
    for (const hold of long) {
      const last = marksOf(hold).slice(-5);
      expect(last.map(({ text }) => text)).toEqual(count);
      expect(last.map(heldAt)).toEqual([5, 4, 3, 2, 1].map((left) => hold.phase.seconds - left));
    }
  });

  it('tells halfway', () => {
    for (const hold of holdsWith('hold')) {
      const half = marksOf(hold).filter(({ text }) => text === halfway);
      expect(half.map(heldAt)).toEqual([hold.phase.seconds / 2]);
    }
  });

  it('is silent where a hold is short', () => {
    expect(holdsWith('silent').flatMap(marksOf)).toEqual([]);
  });

  it('is over before the next begins', () => {
    const inARow = allHolds.flatMap(({ beats }) =>
      beats.filter(({ role }, i) => role === 'mark' && beats[i + 1]?.role !== 'hold'),
    );
    expect(inARow).toEqual([]);
  });
});

/** Everything that is said of a kind, in order. */
const said = (kind: Beat['role'], replied: readonly Timeline[]): readonly string[] =>
  replied.flatMap(({ beats }) =>
    beats.flatMap(({ role, text }) => (role === kind && text !== undefined ? [text] : [])),
  );

const announced = (brief: boolean): readonly string[] => said('announce', replies('chin_tuck', { ...USUAL, brief }));

/** Seconds of quiet between the repetitions of the stretch. */
const restAt = (pace: Pace): number =>
  replies('stretch', { ...USUAL, pace })
    .flatMap(({ beats }) => beats.filter(({ role, text }) => role === 'rest' && text === undefined))
    .reduce((sum, { seconds }) => sum + seconds, 0);

describe('a reply', () => {
  it('has beats that follow each other', () => {
    for (const { beats, seconds } of allReplies) {
      expect(beats[0]?.at).toBe(0);
      beats.forEach((beat, i) => {
        expect(beat.seconds).toBeGreaterThan(0);
        expect(beat.at + beat.seconds).toBeCloseTo(beats[i + 1]?.at ?? seconds, 9);
      });
    }
  });

  it('lasts at most 210 seconds', () => {
    expect(Math.max(...allReplies.map(({ seconds }) => seconds))).toBeLessThanOrEqual(210);
    const resumed = cuts.flatMap((place) =>
      PACES.map((pace) => timelineFrom(place, { ...USUAL, pace }, words).seconds),
    );
    expect(Math.max(...resumed)).toBeLessThanOrEqual(210);
  });

  it('is cut between repetitions only, and the last one ends the routine', () => {
    for (const { remedy, how } of CASES) {
      const all = replies(remedy, how);
      const { phases, dose } = routineOf(remedy);
      const done = all.flatMap(holdsOf).map(({ cue }) => [cue.rep, cue.phase]);
      const reps = Array.from({ length: repsOf(dose, how) }, (_, rep) => rep);
      expect(done).toEqual(reps.flatMap((rep) => phases.map((_, phase) => [rep, phase])));
      expect(all.slice(0, -1).every(({ next }) => next?.phase === 0 && next.left === undefined)).toBe(true);
      expect(all.at(-1)?.next).toBeUndefined();
    }
  });

  it('ends every routine with its release', () => {
    for (const { remedy, how } of CASES) {
      const spoken = replies(remedy, how)
        .at(-1)
        ?.beats.findLast(({ text }) => text !== undefined);
      const { release } = routineOf(remedy);
      const text = (how.gently ? words.gentleCues[release] : undefined) ?? words.cues[release];
      expect(spoken).toMatchObject({ role: 'release', text });
    }
  });

  it('counts repetitions, in brief with the number alone', () => {
    expect(announced(false).slice(0, 2)).toEqual(['One of five.', 'Two of five.']);
    expect(announced(true)).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
  });

  it('has longer gaps when slower and shorter ones when faster', () => {
    expect(restAt('slower')).toBeGreaterThan(restAt('normal'));
    expect(restAt('faster')).toBeLessThan(restAt('normal'));
  });

  it('does fewer repetitions when shorter or gently, and more later', () => {
    for (const remedy of REMEDY_IDS) {
      const { dose } = routineOf(remedy);
      expect(repsOf(dose, { ...USUAL, short: true })).toBe(dose.short);
      expect(repsOf(dose, { ...USUAL, gently: true, later: true })).toBe(dose.short);
      expect(repsOf(dose, { ...USUAL, later: true })).toBe(dose.later);
      expect(repsOf(dose, USUAL)).toBe(dose.usual);
    }
  });

  it('can be compiled for another speaker', () => {
    const [hold] = holdsOf(timelineFrom(beginningOf('stretch'), USUAL, words, () => 0.25));
    expect(hold?.beats.filter(({ role }) => role === 'mark').every(({ seconds }) => seconds === 0.25)).toBe(true);
    expect(lasting(hold ?? { beats: [] })).toBeCloseTo(15, 9);
  });
});
