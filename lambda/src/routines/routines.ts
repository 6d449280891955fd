import type { RemedyId } from './remedies.ts';
import type { Routine } from './routine.ts';

/**
 * What is coached, as data: position and words are in words/, seconds and counts here.
 * Doses are those of docs/clinical-rules.md, at the gentle end of each range; the ball's 90 seconds are the article's.
 */
export const ROUTINES = {
  breathing: {
    needs: [],
    dose: { usual: 6, later: 6, short: 4 },
    phases: [
      { cue: 'breathe_in', seconds: 4, marks: 'silent' },
      { cue: 'breathe_out', seconds: 5, marks: 'silent' },
    ],
    release: 'breathing_done',
    rest: 0,
    runs: 'count',
    sides: false,
    counted: false,
    sources: 'NHB, HLBC',
  },
  ice: {
    // Fifteen minutes in five checks on the skin; never more than twenty.
    needs: ['ice_pack', 'towel'],
    dose: { usual: 5, later: 5, short: 3 },
    phases: [{ cue: 'ice_settle', seconds: 180, marks: 'rest' }],
    release: 'ice_over',
    rest: 0,
    runs: 'spots',
    sides: false,
    counted: false,
    sources: 'SEED, MP-C, TMM',
  },
  heat: {
    needs: ['heat_pad'],
    dose: { usual: 5, later: 5, short: 3 },
    phases: [{ cue: 'heat_settle', seconds: 180, marks: 'rest' }],
    release: 'heat_over',
    rest: 0,
    runs: 'spots',
    sides: false,
    counted: false,
    sources: 'SEED, MP-H, FDA2',
  },
  stretch: {
    needs: ['chair'],
    dose: { usual: 2, later: 3, short: 1 },
    phases: [{ cue: 'round_and_hold', seconds: 15, marks: 'hold' }],
    release: 'round_release',
    rest: 8,
    runs: 'count',
    sides: false,
    counted: true,
    sources: 'SEED, PIR, ACSM-S',
  },
  chin_tuck: {
    needs: [],
    dose: { usual: 5, later: 8, short: 3 },
    phases: [{ cue: 'tuck_and_hold', seconds: 3, marks: 'silent' }],
    release: 'tuck_release',
    rest: 3,
    runs: 'count',
    sides: false,
    counted: true,
    sources: 'SEED, PEAK, AUD',
  },
  ball: {
    needs: ['ball', 'wall'],
    dose: { usual: 2, later: 2, short: 1 },
    phases: [{ cue: 'lean_and_hold', seconds: 90, marks: 'hold' }],
    release: 'lean_release',
    rest: 0,
    runs: 'spots',
    sides: true,
    counted: false,
    sources: 'SEED, LU-T, BNB',
  },
  squeeze: {
    needs: [],
    dose: { usual: 8, later: 10, short: 5 },
    phases: [{ cue: 'squeeze_and_hold', seconds: 5, marks: 'silent' }],
    release: 'squeeze_release',
    rest: 3,
    runs: 'count',
    sides: false,
    counted: true,
    sources: 'SLK, NJH, PIR',
  },
  row: {
    needs: ['band'],
    dose: { usual: 8, later: 10, short: 5 },
    phases: [
      { cue: 'pull_back', seconds: 3, marks: 'silent' },
      { cue: 'let_forward', seconds: 3, marks: 'silent' },
    ],
    release: 'row_done',
    rest: 1,
    runs: 'count',
    sides: false,
    counted: true,
    sources: 'ACSM-R, PIR, AND',
  },
  angel: {
    needs: ['wall'],
    dose: { usual: 5, later: 8, short: 3 },
    phases: [
      { cue: 'slide_up', seconds: 4, marks: 'silent' },
      { cue: 'slide_down', seconds: 4, marks: 'silent' },
    ],
    release: 'angel_done',
    rest: 2,
    runs: 'count',
    sides: false,
    counted: true,
    sources: 'LMB, ELV',
  },
  cobra: {
    needs: ['mat'],
    dose: { usual: 5, later: 8, short: 3 },
    phases: [{ cue: 'lift_and_hold', seconds: 3, marks: 'silent' }],
    release: 'lift_release',
    rest: 5,
    runs: 'count',
    sides: false,
    counted: true,
    sources: 'NET, GA, WEL',
  },
} as const satisfies Record<RemedyId, Routine>;

/** The routine of a remedy. */
export const routineOf = (remedy: RemedyId): Routine => ROUTINES[remedy];
