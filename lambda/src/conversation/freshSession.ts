import { mannerOf, type Remembered } from '../memory/remembered.ts';
import { NEW_SESSION, type Session } from './session.ts';

/** A visit that has just begun, in the manner they like, if that is known. */
export const freshSession = (remembered: Remembered | undefined): Session => ({
  ...NEW_SESSION,
  ...(remembered !== undefined && { manner: mannerOf(remembered) }),
  ...(remembered?.greeted === true && { greeted: true }),
});
