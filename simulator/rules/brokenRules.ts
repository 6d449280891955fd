import { SKILL_DEADLINE_SECONDS } from '../../lambda/src/platform/limits.ts';
import { ASK_FOR_RULES } from './askForRules.ts';
import { CARD_RULES } from './cardRules.ts';
import { DIRECTIVE_RULES } from './directiveRules.ts';
import { HOUSE_RULES } from './houseRules.ts';
import type { Broken, Reply, Rule } from './rule.ts';
import { SCREEN_RULES } from './screenRules.ts';
import { SIZE_RULES } from './sizeRules.ts';
import { SSML_RULES } from './ssmlRules.ts';
import { TURN_RULES } from './turnRules.ts';

/** Every rule a response is held to. */
export const RULES: readonly Rule[] = [
  ...TURN_RULES,
  ...SIZE_RULES,
  ...SSML_RULES,
  ...DIRECTIVE_RULES,
  ...SCREEN_RULES,
  ...ASK_FOR_RULES,
  ...CARD_RULES,
  ...HOUSE_RULES,
];

/** The rules that are broken by there being no usable response. To each, Alexa says "There was a problem" and ends
 * the session. */
export const NO_RESPONSE_RULES = {
  'handler-error': 'The skill answers and does not throw.',
  'no-response': 'The skill answers with an object that holds a response.',
  deadline: `The skill answers within ${SKILL_DEADLINE_SECONDS} seconds.`,
  'askfor-endless': 'The skill takes an answer for an answer and does not ask for a permission over and over.',
} as const;

/** Every rule this reply breaks, one entry for each offence. */
export const brokenRules = (reply: Reply): readonly Broken[] =>
  RULES.flatMap(({ id, offences }) => offences(reply).map((detail) => ({ rule: id, detail })));
