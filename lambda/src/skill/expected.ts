import type { Scene } from '../conversation/session.ts';
import type { Expected } from '../reading/everyday.ts';
import { isOnSkin } from '../routines/onSkin.ts';
import { isSignQuestion } from '../triage/questions.ts';

/** What free words may answer in a scene, likeliest first. A time is read from its slots, never from free words. */
export const expectedIn = (scene: Scene | undefined): readonly Expected[] => {
  switch (scene?.at) {
    case undefined:
    case 'referred':
    case 'closed':
      return [];
    case 'check':
      if (isSignQuestion(scene.question)) return ['signs'];
      return scene.question === 'onset' ? [] : [scene.question];
    case 'back':
    case 'precaution':
    case 'worse':
    case 'timer':
    case 'remind':
    case 'forget':
      return ['signs'];
    case 'resting':
      return ['hold'];
    case 'moving':
      return isOnSkin(scene.place.remedy) ? ['hold', 'skin'] : ['hold', 'spot'];
    case 'spot':
      return [isOnSkin(scene.next.remedy) ? 'skin' : 'spot'];
    case 'offer':
    case 'gate':
    case 'paused':
    case 'easier':
    case 'feel':
    case 'choose':
      return [scene.at];
  }
};
