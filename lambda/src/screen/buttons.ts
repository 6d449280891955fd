import { isOnSkin } from '../routines/onSkin.ts';
import { planFor } from '../routines/plan.ts';
import { REMEDY_IDS, type RemedyId } from '../routines/remedies.ts';
import type { Event } from '../conversation/event.ts';
import { isPaused } from '../conversation/onTimer.ts';
import type { Scene, Session } from '../conversation/session.ts';
import { suits } from '../conversation/performance.ts';
import { ONSET_PHRASES } from '../triage/onset.ts';
import type { QuestionId } from '../triage/questions.ts';
import { buttonWords, shortNames } from '../words/english/screenWords.ts';

/** Something to touch. It means exactly what the spoken words mean. */
export interface Button {
  /** Travels to the screen and back; says nothing but which button it was. */
  readonly id: string;
  readonly label: string;
  readonly event: Event;
  /** The one that goes on. Among answers none stands out. */
  readonly strong?: true;
}

const button = (id: keyof typeof buttonWords, event: Event): Button => ({ id, label: buttonWords[id], event });

const strong = (id: keyof typeof buttonWords, event: Event): Button => ({ ...button(id, event), strong: true });

const YES = button('yes', { is: 'yes' });
const NO = button('no', { is: 'no' });
const UNSURE = button('unsure', { is: 'unsure' });
const NEXT = button('next', { is: 'next' });
const STOP = button('stop', { is: 'stop' });
const WHY = button('why', { is: 'learn', topic: 'causes' });
const BETTER = button('better', { is: 'feel', feel: 'better' });
const SAME = button('same', { is: 'feel', feel: 'same' });
const WORSE = button('worse', { is: 'feel', feel: 'worse' });
const RESUME = strong('resume', { is: 'resume' });
const QUIET = button('quiet', { is: 'no' });
const YES_OR_NO = [YES, NO, UNSURE];

const exercise = (remedy: RemedyId): Button => ({
  id: remedy,
  label: shortNames[remedy],
  event: { is: 'remedy', remedy },
});

const inCheck = (question: QuestionId): readonly Button[] => {
  switch (question) {
    case 'onset':
      return (['today', 'yesterday', 'couple_of_days', 'several_days', 'long_ago', 'unknown_onset'] as const).map(
        (when) => button(when, { is: 'onset', onset: ONSET_PHRASES[when] }),
      );
    case 'trend':
      return [BETTER, SAME, WORSE];
    case 'cause':
      return (['posture', 'movement', 'stress', 'unknown'] as const).map((cause) =>
        button(cause, { is: 'cause', cause }),
      );
    case 'chest':
    case 'sudden':
    case 'nerves':
    case 'harm':
    case 'infection':
    case 'arm_or_skin':
    case 'history':
    case 'people':
    case 'infection_grave':
    case 'arm_grave':
    case 'bones_how':
    case 'since':
    case 'safety':
      return YES_OR_NO;
  }
};

/** Exercises that suit; today's first. */
const menu = (session: Session): readonly Button[] => {
  const today = planFor(session.facts);
  return [...new Set([...today, ...REMEDY_IDS])]
    .filter((remedy) => suits(session, remedy).fits)
    .slice(0, 6)
    .map(exercise);
};

const ofScene = (session: Session, scene: Scene): readonly Button[] => {
  switch (scene.at) {
    case 'check':
      return scene.about === undefined ? inCheck(scene.question) : YES_OR_NO;
    case 'back':
    case 'precaution':
    case 'worse':
      return YES_OR_NO;
    case 'offer':
      return [strong('start', { is: 'yes' }), button('other', { is: 'no' })];
    case 'timer':
    case 'remind':
    case 'forget':
      return [YES, NO];
    case 'resting':
      return [...(isPaused(session) ? [RESUME] : []), exercise('breathing'), exercise('chin_tuck'), QUIET];
    case 'gate':
      return [strong('ready', { is: 'ready' }), NEXT];
    case 'moving':
      return [button('pause', { is: 'pause' }), button('hurts', { is: 'feel', feel: 'worse' }), NEXT];
    case 'spot':
      return isOnSkin(scene.next.remedy)
        ? YES_OR_NO
        : [button('easing', { is: 'feel', feel: 'better' }), SAME, WORSE, button('enough', { is: 'no' })];
    case 'paused':
      return [RESUME, NEXT, STOP];
    case 'easier':
      return [button('easier', { is: 'pace', pace: 'easier' }), button('next_one', { is: 'next' }), STOP];
    case 'feel':
      return [BETTER, SAME, WORSE];
    case 'choose':
      return [...menu(session), WHY, STOP];
    case 'referred':
      return [button('again', { is: 'yes' }), STOP];
    case 'closed':
      return [];
  }
};

/** What can be touched where a session stands; the first one is what goes on. */
export const buttonsOf = (session: Session): readonly Button[] => ofScene(session, session.scene);
