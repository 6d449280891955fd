import type { Act } from '../conversation/act.ts';
import type { RemedyId } from '../routines/remedies.ts';
import { screenWords } from '../words/english/screenWords.ts';
import { regionOf } from '../words/locale.ts';
import { capital } from '../words/numbers.ts';
import type { Words } from '../words/wordsFor.ts';
import { inDigits } from './numbersToCall.ts';

/** What the Alexa app keeps. */
export interface Card {
  readonly title: string;
  readonly content: string;
}

/**
 * The card stays in the app's history, where others may read it. So it holds what could be told to anybody with a sore
 * back: no answer, no finding, no time, no level, and of the plan its exercises only.
 */
const planned = (remedies: readonly RemedyId[], { routines }: Words): string =>
  remedies
    .map((remedy, index) => `${index + 1}. ${capital(routines[remedy].name)}. ${routines[remedy].source}`)
    .join('\n');

/** The card of a turn: once with the plan, once when the visit ends; undefined for every other turn. */
export const cardOf = (acts: readonly Act[], words: Words, locale: string): Card | undefined => {
  const { talk } = words;
  const plan = acts.find((act) => act.act === 'plan');
  const ends = acts.some(({ act }) => act === 'safety_net');
  if (plan === undefined && !ends) return undefined;
  const help = `${screenWords.whenToGetHelp}\n${talk.safetyNetNow} ${talk.safetyNetLater}`;
  const parts = plan === undefined ? [help] : [planned(plan.remedies, words), help];
  return {
    title: plan === undefined ? screenWords.whenToGetHelp : screenWords.planOf,
    content: inDigits([...parts, screenWords.noDoctor].join('\n\n'), regionOf(locale)),
  };
};
