import type { Lexicon } from '../vocabulary.ts';
import { ANSWERS } from './tables/answers.ts';
import { ASKING } from './tables/asking.ts';
import { CAUSES } from './tables/causes.ts';
import { COMMON } from './tables/common.ts';
import { EQUIPMENT } from './tables/equipment.ts';
import { FEELINGS } from './tables/feelings.ts';
import { GOING } from './tables/going.ts';
import { OTHERS } from './tables/others.ts';
import { PACE } from './tables/pace.ts';
import { PEOPLE } from './tables/people.ts';
import { SKIN } from './tables/skin.ts';
import { TOPICS } from './tables/topics.ts';

/** Words with a meaning, and what those meanings say when they stand together. */
export interface Table {
  readonly words: Lexicon;
  readonly ways: Readonly<Record<string, string>>;
}

/** Everything said in everyday words. Ways are named by the event, ":" and its detail; what follows "/" is a sort of it. */
export const TABLES: readonly Table[] = [
  COMMON,
  FEELINGS,
  CAUSES,
  TOPICS,
  EQUIPMENT,
  PACE,
  GOING,
  ASKING,
  ANSWERS,
  SKIN,
  OTHERS,
  PEOPLE,
];
