import type { Event, Played } from '../conversation/event.ts';
import type { Session } from '../conversation/session.ts';
import { buttonsOf } from './buttons.ts';
import { PLAYED } from './clock.ts';

/** What a sent id means where the session stands; undefined for one that is not on offer there. */
export const touched = (session: Session, id: string): Event | Played | undefined => {
  if (id === PLAYED) return session.scene.at === 'moving' ? { is: 'played' } : undefined;
  return buttonsOf(session).find((button) => button.id === id)?.event;
};
