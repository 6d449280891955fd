import { remedyOf, type Scene } from '../conversation/session.ts';
import { isOnSkin } from '../routines/onSkin.ts';
import type { PrecautionQuestionId } from '../triage/precautionQuestions.ts';

/** The remedy by which a precaution question is known to the learned reader. */
const ASKED_BEFORE: Partial<Record<PrecautionQuestionId, string>> = { cold: 'ice', pressure: 'ball', warmth: 'heat' };

const kindOf = (scene: Scene): string => {
  const remedy = remedyOf(scene) ?? 'stretch';
  if (isOnSkin(remedy)) return 'ice';
  return remedy === 'breathing' || remedy === 'ball' ? remedy : 'stretch';
};

/**
 * What is open, as the learned reader knows it; the likest where it knows none. Undefined where nothing is to be learned:
 * after the end, and where Alexa's timers, reminders and what is kept are spoken of.
 */
export const situationOf = (scene: Scene | undefined): string | undefined => {
  switch (scene?.at) {
    case 'check':
      return `check:${scene.question}`;
    case 'back':
      return 'worse';
    case 'precaution':
      return `precaution:${ASKED_BEFORE[scene.question] ?? scene.question}`;
    case 'gate':
      return `gate:${kindOf(scene)}`;
    case 'moving':
      return `hold:${kindOf(scene)}`;
    case 'resting':
      return 'hold:ice';
    case 'spot':
      return `spot:${kindOf(scene)}`;
    case 'offer':
    case 'paused':
    case 'worse':
    case 'easier':
    case 'feel':
    case 'choose':
      return scene.at;
    case undefined:
      return 'choose';
    case 'timer':
    case 'remind':
    case 'forget':
    case 'referred':
    case 'closed':
      return undefined;
  }
};
