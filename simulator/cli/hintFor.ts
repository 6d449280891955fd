import type { PlayOut } from '../ssml/playOut.ts';

/** A pause as long as this, in seconds, is one that somebody is being coached through. */
const COACHING_PAUSE_SECONDS = 5;

/** What can be said to an open reply, in a few words. */
export const hintFor = ({ pieces }: PlayOut): string =>
  pieces.some(({ kind, seconds }) => kind === 'pause' && seconds >= COACHING_PAUSE_SECONDS)
    ? 'You can say: ready, next, pause, resume, repeat, how long left, slower, it hurts more, stop.'
    : 'You can say: yes, no, not sure, a little, repeat, why do you ask, help, stop.';
