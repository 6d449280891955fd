const CHECK = ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'three hours ago', 'no', 'from sitting at my desk'];
const BREATHING = ['yes', 'ready'];
const ICE = ['yes', 'no', 'ready', 'no', '+60 wait', 'resume', 'fine', 'why did this happen', 'fine', 'fine', 'fine'];
const STRETCH = ['yes', 'no', 'ready', '+14 how long left', 'slower'];
const CHIN_TUCK = ['yes', 'ready'];
const BALL = ['yes', 'no', 'no', 'ready', 'easing', 'ready', 'repeat', 'help'];
const GOODBYE = ['about the same', 'stop'];

/** A visit from the first word to the last; "+14 …" is said fourteen seconds into the reply. */
export const VISIT = [
  'open spasm coach',
  ...CHECK,
  ...BREATHING,
  ...ICE,
  ...STRETCH,
  ...CHIN_TUCK,
  ...BALL,
  ...GOODBYE,
];

/** A line of it: the words, and seconds into the reply. */
export const lineOf = (line: string): { readonly words: string; readonly after: number | undefined } => {
  const [, after, words] = /^\+(\d+) (.*)$/u.exec(line) ?? [];
  return words === undefined ? { words: line, after: undefined } : { words, after: Number(after) };
};
