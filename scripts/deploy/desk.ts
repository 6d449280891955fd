import type { Handler } from '../../simulator/callSkill.ts';
import { createEcho, type Echo } from '../../simulator/echo.ts';
import { createHearing } from '../../simulator/hearing/createHearing.ts';
import type { Hear } from '../../simulator/hearing/hearing.ts';
import type { InteractionModel } from '../../simulator/hearing/interactionModel.ts';
import { readModel } from './project.ts';

/** The skill the package is started as, and some other one. */
export const SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000001';
export const OTHER_SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000002';

/** Echos of one locale with a deployable package on them, which hear by the model that goes with it. */
export const desksOf = (locale: string, handler: Handler): ((skillId?: string) => Echo) => {
  const model: InteractionModel = readModel(locale);
  let made: Hear | undefined;
  // Made when something has to be heard: opening a skill by its name takes none.
  const hear: Hear = (...heard) => {
    made ??= createHearing(model);
    return made(...heard);
  };
  return (skillId = SKILL_ID) => createEcho({ handler, model, hear, locale, skillId });
};
