/** Everything said to start or to end a phase; the words are in words/. A cue that ends a hold is a release. */
export const CUE_IDS = [
  'breathe_in',
  'breathe_out',
  'breathing_done',
  'ice_settle',
  'ice_over',
  'heat_settle',
  'heat_over',
  'round_and_hold',
  'round_release',
  'tuck_and_hold',
  'tuck_release',
  'lean_and_hold',
  'lean_release',
  'squeeze_and_hold',
  'squeeze_release',
  'pull_back',
  'let_forward',
  'row_done',
  'slide_up',
  'slide_down',
  'angel_done',
  'lift_and_hold',
  'lift_release',
] as const;

export type CueId = (typeof CUE_IDS)[number];
