import type { Answer } from './event.ts';

/** What an event means as an answer to an open question of the coaching. */
export type Reply =
  | 'go'
  | 'no'
  | 'unsure'
  | 'wait'
  | 'next'
  | 'previous'
  | 'repeat'
  | 'start_over'
  | 'easier'
  /** Something understood that does not answer the question. */
  | 'aside'
  | 'unknown';

/** Many words mean "go on": yes, ready, resume, "it's easing". */
export const replyOf = (event: Answer): Reply => {
  switch (event.is) {
    case 'yes':
    case 'ready':
    case 'resume':
    case 'somewhat':
    case 'feel':
      return 'go';
    case 'no':
      return 'no';
    case 'unsure':
      return 'unsure';
    case 'wait':
    case 'pause':
      return 'wait';
    case 'next':
    case 'previous':
    case 'repeat':
    case 'start_over':
    case 'unknown':
      return event.is;
    case 'pace':
      return event.pace === 'easier' ? 'easier' : 'aside';
    case 'open':
    case 'report':
    case 'deny':
    case 'doubt':
    case 'emergency':
    case 'onset':
    case 'cause':
    case 'age':
    case 'time_left':
    case 'where':
    case 'someone_else':
    case 'remedy':
    case 'skip_remedy':
    case 'lack':
    case 'learn':
    case 'stop':
    case 'cancel':
      return 'aside';
  }
};
