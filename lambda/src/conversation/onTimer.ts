import { isOnSkin } from '../routines/onSkin.ts';
import { remedyAfter } from '../routines/plan.ts';
import type { RemedyId } from '../routines/remedies.ts';
import { routineOf } from '../routines/routines.ts';
import { repsOf } from '../pacing/timeline.ts';
import type { Place } from '../pacing/place.ts';
import { atLeast } from '../triage/level.ts';
import type { FoundTimer } from './outcome.ts';
import { performanceOf } from './performance.ts';
import { remedyOf, type OnTimer, type Scene, type Session } from './session.ts';

/** Cold and heat come off after twenty minutes at the latest (docs/clinical-rules.md). */
const MOST_SECONDS = 20 * 60;

/** The skin is looked at every five minutes, if enough is left for it to be worth it. */
const CHECK_SECONDS = 5 * 60;
const LEAST_BEFORE_END = 2 * 60;

/** What can be done beside cold or heat without leaving the position. */
const BESIDE: readonly RemedyId[] = ['breathing', 'chin_tuck'];

export const isBeside = (remedy: RemedyId): boolean => BESIDE.includes(remedy);

/** How long cold or heat stays on from a place, in seconds. */
export const secondsOnSkin = (session: Session, { remedy, rep, phase, left }: Place): number => {
  const { dose, phases } = routineOf(remedy);
  const whole = phases[phase]?.seconds ?? 0;
  const reps = Math.max(repsOf(dose, performanceOf(session, remedy)), rep + 1);
  return Math.min(MOST_SECONDS, Math.round((reps - rep - 1) * whole + (left ?? whole)));
};

/** When the skin is to be looked at, in seconds from now. */
export const checksIn = (seconds: number): readonly number[] => {
  const checks: number[] = [];
  for (let at = CHECK_SECONDS; at <= seconds - LEAST_BEFORE_END; at += CHECK_SECONDS) checks.push(at);
  return checks;
};

/** The timer as it was found just now. */
export const timedBy = ({ left, paused }: FoundTimer, now: number, remedy?: 'ice' | 'heat'): OnTimer => ({
  ...(remedy !== undefined && { remedy }),
  ...(paused ? { left } : { ends: now + left * 1000 }),
});

export const isPaused = ({ onTimer }: Session): boolean => onTimer !== undefined && 'left' in onTimer;

export const isTimeUp = ({ onTimer }: Session, now: number): boolean =>
  onTimer !== undefined && 'ends' in onTimer && onTimer.ends <= now;

/** It came off, or was let go: neither is put on again in this visit, also when it is not known which it was. */
export const offTimer = ({ onTimer, ...session }: Session): Session =>
  onTimer === undefined
    ? session
    : {
        ...session,
        rested: [
          ...new Set([
            ...session.rested,
            ...(onTimer.remedy === undefined ? ['ice' as const, 'heat' as const] : [onTimer.remedy]),
          ]),
        ],
      };

/** Where it stays on: beside breathing and the like, or while something is asked that has nothing to do with it. */
export const staysOnTimer = ({ scene, facts }: Session): boolean => {
  switch (scene.at) {
    case 'resting':
    case 'remind':
    case 'back':
    case 'closed':
      return true;
    case 'check':
      return scene.about === undefined && !atLeast(facts.floor, 'urgent');
    case 'forget':
      return scene.place === undefined || isBeside(scene.place.remedy);
    case 'gate':
    case 'moving':
    case 'paused':
    case 'precaution':
      return isBeside(scene.place.remedy);
    case 'timer':
    case 'offer':
    case 'spot':
    case 'worse':
    case 'easier':
    case 'feel':
    case 'choose':
    case 'referred':
      return false;
  }
};

/** What is next once the time of cold or heat is up. */
export const remedyAfterTimer = ({ facts, onTimer }: Session): RemedyId | undefined =>
  remedyAfter(onTimer?.remedy ?? 'ice', facts);

/** Cold or heat that is on just now and whose time is kept here, second by second. */
export const onSkinIn = (scene: Scene): 'ice' | 'heat' | undefined => {
  if (scene.at !== 'moving' && scene.at !== 'paused' && scene.at !== 'spot' && scene.at !== 'timer') return undefined;
  const remedy = remedyOf(scene);
  return remedy !== undefined && isOnSkin(remedy) ? remedy : undefined;
};
