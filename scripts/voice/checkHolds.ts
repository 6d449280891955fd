import { speechSeconds } from '../../lambda/src/pacing/speech/speechSeconds.ts';
import { REMEDY_IDS } from '../../lambda/src/routines/remedies.ts';
import { measureHolds, type MeasuredHold } from './holds.ts';
import { mapSome, type Listener } from './listen.ts';
import { nameOf, type CoachedReply } from './replies.ts';
import { grouped, median, percent, table, worst } from './report.ts';

/** Every hold within this share of what was promised, and half of them within that. */
export const MOST_OFF = 0.05;
export const MEDIAN_OFF = 0.02;

interface Row extends MeasuredHold {
  readonly reply: CoachedReply;
}

/** How far a hold is off, as a share of what was promised; NaN when it was not found. */
const off = ({ measured, promised }: MeasuredHold): number => Math.abs(measured / promised - 1);

export interface HoldsVerdict {
  readonly rows: readonly Row[];
  /** The holds that are further off than MOST_OFF, or were not found. */
  readonly missed: readonly Row[];
  readonly worst: number;
  readonly median: number;
  readonly kept: boolean;
}

/** Listens to replies and compares every hold in them with what was promised. */
export const checkHolds = async (
  replies: readonly CoachedReply[],
  listen: Listener,
  atOnce: number,
): Promise<HoldsVerdict> => {
  const measured = await mapSome(replies, atOnce, async (reply): Promise<readonly Row[]> => {
    const { silences } = await listen(reply.ssml);
    const { timeline, ssml } = reply;
    const holds = measureHolds(timeline, ssml, silences, (text) => speechSeconds(text, timeline.rate));
    // What is resumed differs from a whole reply in its first hold only.
    return holds.filter((_, i) => !reply.resumed || i === 0).map((hold) => ({ ...hold, reply }));
  });
  const rows = measured
    .flat()
    .toSorted((a, b) => REMEDY_IDS.indexOf(a.reply.remedy) - REMEDY_IDS.indexOf(b.reply.remedy));
  const missed = rows.filter((row) => !(off(row) <= MOST_OFF));
  const middle = median(rows.map(off));
  return {
    rows,
    missed,
    worst: worst(rows.map(off)),
    median: middle,
    kept: missed.length === 0 && middle <= MEDIAN_OFF,
  };
};

/** One line for each routine, pace and promise. */
export const holdsTable = ({ rows }: HoldsVerdict): string =>
  table(
    ['routine', 'holds', 'promised', 'measured', 'median off', 'worst off'],
    [...grouped(rows, ({ reply, promised }) => `${reply.remedy}, ${reply.pace}, ${promised}`).values()].map((group) => {
      const [{ reply, promised } = { reply: { remedy: '', pace: '' }, promised: 0 }] = group;
      const offs = group.map(off);
      return [
        `${reply.remedy}, ${reply.pace}`,
        String(group.length),
        `${promised} s`,
        `${median(group.map((row) => row.measured)).toFixed(2)} s`,
        percent(median(offs)),
        percent(worst(offs)),
      ];
    }),
  );

/** One line for each hold that was missed. */
export const missedTable = ({ missed }: HoldsVerdict): string =>
  table(
    ['missed', 'repetition', 'phase', 'promised', 'measured'],
    missed.map(({ reply, rep, phase, promised, measured }) => [
      nameOf(reply),
      String(rep + 1),
      String(phase + 1),
      `${promised} s`,
      `${measured.toFixed(2)} s`,
    ]),
  );
