import { PRECAUTION_QUESTIONS } from '../../triage/precautionQuestions.ts';
import { withPrecautions } from '../../triage/record.ts';
import type { Context } from '../context.ts';
import { gate, isRestingWith, previous, skip, waitQuietly } from '../coach.ts';
import type { Answer } from '../event.ts';
import { replyOf } from '../reply.ts';
import type { Scene, Session } from '../session.ts';
import { stay, turn, type Turn } from '../turn.ts';
import { meanwhile } from './resting.ts';
import { missed } from './missed.ts';

type PrecautionScene = Extract<Scene, { at: 'precaution' }>;

/** A bare "yes", or any doubt, sets all that was asked; what might apply is left out. */
const answered = (before: Session, { question, place }: PrecautionScene, applies: boolean, context: Context): Turn => {
  const asked = Object.fromEntries(PRECAUTION_QUESTIONS[question].map((precaution) => [precaution, applies]));
  const session: Session = { ...before, misses: 0, facts: withPrecautions(before.facts, asked) };
  return isRestingWith(session, place.remedy) ? meanwhile(session, place.remedy, context) : gate(session, place);
};

/** The short question before a remedy. */
export const answerPrecaution = (session: Session, scene: PrecautionScene, event: Answer, context: Context): Turn => {
  if (event.is === 'yes' || event.is === 'somewhat') return answered(session, scene, true, context);
  const reply = replyOf(event);
  switch (reply) {
    case 'no':
      return answered(session, scene, false, context);
    case 'unsure':
      return scene.doubted
        ? answered(session, scene, true, context)
        : turn({ ...session, misses: 1 }, { ...scene, doubted: true });
    case 'wait':
      return waitQuietly(session, { act: 'no_rush' });
    case 'next':
      return skip(session, scene.place.remedy);
    case 'previous':
      return previous(session, scene.place.remedy);
    case 'repeat':
    case 'start_over':
    case 'easier':
    case 'aside':
      return stay(session);
    case 'go':
    case 'unknown':
      return missed(session, () => answered(session, scene, true, context));
  }
};
