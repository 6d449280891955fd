import type { Handler } from '../../simulator/callSkill.ts';
import { createEcho, type Echo } from '../../simulator/echo.ts';
import { createHearing } from '../../simulator/hearing/createHearing.ts';
import type { InteractionModel } from '../../simulator/hearing/interactionModel.ts';
import { readModel } from './project.ts';

/** The skill the package is started as, and some other one. */
export const SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000001';
export const OTHER_SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000002';

/** Echos of one locale with a deployable package on them, which hear by the model that goes with it. */
export const desksOf = (locale: string, handler: Handler): ((skillId?: string) => Echo) => {
  const model: InteractionModel = readModel(locale) as unknown as InteractionModel;
  const hear = createHearing(model);
  return (skillId = SKILL_ID) => createEcho({ handler, model, hear, locale, skillId });
};
