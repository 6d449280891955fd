import type { Lexicon } from '../vocabulary.ts';
import { ANSWERS } from './answers.ts';
import { ASKING } from './asking.ts';
import { CAUSES } from './causes.ts';
import { COMMON } from './common.ts';
import { EQUIPMENT } from './equipment.ts';
import { FEELINGS } from './feelings.ts';
import { GOING } from './going.ts';
import { OTHERS } from './others.ts';
import { PACE } from './pace.ts';
import { PEOPLE } from './people.ts';
import { SKIN_WORDS } from './skin.ts';
import { TOPICS } from './topics.ts';

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
  SKIN_WORDS,
  OTHERS,
  PEOPLE,
];
