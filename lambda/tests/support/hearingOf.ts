import { createHearing } from '../../../simulator/hearing/createHearing.ts';
import type { Hear } from '../../../simulator/hearing/hearing.ts';
import type { InteractionModel } from '../../../simulator/hearing/interactionModel.ts';

type HearingOf = (locale: string, model: InteractionModel) => Hear;

declare global {
  /** In a suite: the same, outside of it (see environment.ts). */
  var hearingOutside: HearingOf | undefined;
}

const made = new Map<string, Hear>();

/** The hearing of an Echo by the skill's model for a locale: made when it is first asked for, and kept. */
export const hearingOf: HearingOf = (locale, model) => {
  if (globalThis.hearingOutside) return globalThis.hearingOutside(locale, model);
  const hear = made.get(locale) ?? createHearing(model);
  made.set(locale, hear);
  return hear;
};
