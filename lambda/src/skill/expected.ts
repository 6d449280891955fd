import type { Scene } from '../conversation/session.ts';
import type { Expected } from '../reading/everyday.ts';
import { isOnSkin } from '../routines/onSkin.ts';
import { isSignQuestion } from '../triage/questions.ts';

/** Questions that have answers of their own besides yes and no. */
const OWN_WORDS = ['sudden', 'infection', 'people', 'history'] as const;

/** What free words may answer in a scene, likeliest first. A time is read from its slots, never from free words. */
export const expectedIn = (scene: Scene | undefined): readonly Expected[] => {
  switch (scene?.at) {
    case undefined:
    case 'referred':
    case 'closed':
      return [];
    case 'check':
      if (isSignQuestion(scene.question)) {
        const own = OWN_WORDS.find((question) => question === scene.question);
        return [...(own === undefined ? [] : [own]), 'any', 'signs'];
      }
      return [scene.question, 'any'];
    case 'back':
    case 'precaution':
    case 'worse':
      return ['any', 'signs'];
    case 'timer':
    case 'remind':
    case 'forget':
      return ['any', 'wish'];
    case 'resting':
      return ['any', 'hold'];
    case 'moving':
      return isOnSkin(scene.place.remedy) ? ['any', 'hold', 'skin'] : ['any', 'hold', 'spot'];
    case 'spot':
      return isOnSkin(scene.next.remedy) ? ['any', 'skin_check', 'spot'] : ['any', 'spot'];
    case 'offer':
    case 'gate':
    case 'paused':
    case 'easier':
    case 'feel':
    case 'choose':
      return ['any', scene.at];
  }
};
