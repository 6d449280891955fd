import type { PlayOut } from './ssml/playOut.ts';

/** A pause as long as this, in seconds, is one that somebody is being coached through. */
const COACHING_PAUSE_SECONDS = 5;

const WHILE_COACHED = [
  'ready',
  'next',
  'pause',
  'resume',
  'repeat',
  'how long left',
  'slower',
  'it hurts more',
  'stop',
];
const WHILE_ASKED = ['yes', 'no', 'not sure', 'a little', 'repeat', 'why do you ask', 'help', 'stop'];

/** Some of what can be said to an open reply. */
export const sayable = ({ pieces }: Pick<PlayOut, 'pieces'>): readonly string[] =>
  pieces.some(({ kind, seconds }) => kind === 'pause' && seconds >= COACHING_PAUSE_SECONDS)
    ? WHILE_COACHED
    : WHILE_ASKED;
