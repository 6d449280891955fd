import { isOnSkin } from '../../routines/onSkin.ts';
import { routineOf } from '../../routines/routines.ts';
import { again, comeOff, gate, goOn, move, previous, waitQuietly } from '../coach.ts';
import type { Context } from '../context.ts';
import type { Answer } from '../event.ts';
import { replyOf } from '../reply.ts';
import type { Scene, Session } from '../session.ts';
import { stay, type Turn } from '../turn.ts';
import { missed } from './missed.ts';

type SpotScene = Extract<Scene, { at: 'spot' }>;

/** One spot of pressure is done: how is it, and on to the next? */
const answerPressure = (session: Session, { next }: SpotScene, event: Answer, context: Context): Turn => {
  const { remedy } = next;
  const enough = (): Turn => goOn(session, remedy);
  const reply = replyOf(event);
  switch (reply) {
    case 'go':
      return routineOf(remedy).sides ? gate(session, next) : move(session, next, context, { act: 'carry_on' });
    case 'no':
    case 'next':
      return enough();
    case 'wait':
      return waitQuietly(session, { act: 'no_rush' });
    case 'previous':
      return previous(session, remedy);
    case 'repeat':
    case 'start_over':
      return again(session, { ...next, rep: Math.max(0, next.rep - 1) }, context);
    case 'unsure':
    case 'easier':
    case 'aside':
      return stay(session);
    case 'unknown':
      return missed(session, enough);
  }
};

/** The skin check between minutes of cold or heat. Only a clear "no", or "go on", leaves it on. */
const answerSkinCheck = (session: Session, { next }: SpotScene, event: Answer, context: Context): Turn => {
  const { remedy } = next;
  const enough = (): Turn => goOn(session, remedy, ...comeOff(remedy));
  const goOnWithIt = (): Turn => move(session, next, context, { act: 'carry_on' });
  if (event.is === 'no' || event.is === 'deny') return goOnWithIt();
  if (event.is === 'yes' || event.is === 'somewhat') return enough();
  const reply = replyOf(event);
  switch (reply) {
    case 'go':
      return goOnWithIt();
    case 'no':
    case 'unsure':
    case 'next':
    case 'start_over':
      return enough();
    case 'wait':
      return waitQuietly(session, { act: 'off_while_waiting' }, { act: 'no_rush' });
    case 'previous':
      return previous(session, remedy);
    case 'repeat':
    case 'easier':
    case 'aside':
      return stay(session);
    case 'unknown':
      return missed(session, enough);
  }
};

/** One spot is done, or one stretch of ice or heat. */
export const answerSpot = (session: Session, scene: SpotScene, event: Answer, context: Context): Turn =>
  isOnSkin(scene.next.remedy)
    ? answerSkinCheck(session, scene, event, context)
    : answerPressure(session, scene, event, context);
