import { once } from '../once.ts';
import { isOther } from '../scope.ts';
import { layeredVocabulary, type Lexicon, type Token } from '../vocabulary.ts';
import { TABLES } from './tables.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** What warning signs need not tell apart, and everyday answers do: "gone" and "going", "done" and "do". */
const KEPT = words("bit well done gone went loose please so little let's completely");

/** Every meaning of an everyday word, each group of ids in the order they are preferred. */
export const everydayWords = once((): Lexicon => Object.assign({}, ...TABLES.map((table) => table.words)) as Lexicon);

const tokensOf = layeredVocabulary(everydayWords, KEPT);

const NOT = words("not no never none nothing nobody neither nor without can't won't hardly barely nahi");

/** Where a "not" reaches no further: a new thought, a courtesy, somebody who does something. */
const TURNS = words(
  `but though however because since while until wait sorry thanks thank ta actually just only yeah ok okay and please let's rather
  i you he she we they still otherwise unless anyway`,
);
const SUBJECTS = words('it that this there my');
const VERBS = words('is have feel do get go come hurt can will seem keep need help work start make');

/** "I don't think it is better": what is not thought is not so. */
const THINKING = words('think reckon believe say suppose guess feel notice know reckoned imagine');

/** How many words a "not" reaches. */
const REACH = 6;

/** "No problem", "why don't we": a "not" that denies nothing. */
const isNegation = (tokens: readonly Token[], at: number): boolean =>
  NOT.has(tokens[at]?.word ?? '') &&
  tokens[at]?.keys.includes('UNDENIED') === false &&
  ![1, 2].some((back) => tokens[at - back]?.word === 'why');

const isTurn = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.word ?? '';
  if (THINKING.has(tokens[at - 1]?.word ?? '')) return false;
  return TURNS.has(word) || (SUBJECTS.has(word) && VERBS.has(tokens[at + 1]?.word ?? ''));
};

const isMeaning = (key: string): boolean => /^[A-Z]/u.test(key);

/** "FETCHING" is "FETCH" while it goes on; a kind ("REMEDY:ICE") is what it is a kind of, too. */
const broadened = ({ word, keys }: Token): readonly string[] => [
  ...keys.flatMap((key) => {
    if (!isMeaning(key)) return [key];
    const [kind = key] = key.split(':');
    return [key, ...(kind === key ? [] : [kind]), ...(word.endsWith('ing') ? [`${key}ING`] : [])];
  }),
  ...(isOther(word) ? ['OTHER'] : []),
];

/** Said before anything is said. */
const OPENINGS = words('so and but oh ooh aw ok okay well sorry just yeah right hey um');

const ASKING = words('what which how who when where why');
const ASKING_OF = words('is do have can could should would will');
const ASKED = words('i you it that this we he she they my there not');

/** "Is better" tells, "is it better" asks. */
const asksIn = (tokens: readonly Token[]): readonly string[] => {
  const [first = '', second = ''] = tokens.map(({ word }) => word);
  const mayAsk = ASKING.has(first) || ASKING_OF.has(first);
  return [...(mayAsk ? ['MAY_ASK'] : []), ...(mayAsk && (ASKING.has(first) || ASKED.has(second)) ? ['ASKS'] : [])];
};

/** What was said, as it was heard and as it is understood. */
export interface Hearing {
  readonly words: string;
  readonly tokens: readonly Token[];
}

/**
 * The words of an utterance with their everyday meanings. Whatever a "not" reaches means "-MEANING". Before what is said
 * stands START, which is ASKS for a question and MAY_ASK for what begins like one; behind it END.
 */
export const heard = (text: string): Hearing => {
  const said = tokensOf(text);
  let reach = 0;
  const tokens = said.map((token, at): Token => {
    if (isTurn(said, at)) reach = 0;
    const denied = reach > 0;
    reach = isNegation(said, at) ? REACH : reach - 1;
    const keys = broadened(token);
    return { word: token.word, keys: denied ? keys.map((key) => (isMeaning(key) ? `-${key}` : key)) : keys };
  });
  const opening = tokens.findIndex(({ word }) => !OPENINGS.has(word));
  const [before, after] = [tokens.slice(0, Math.max(opening, 0)), tokens.slice(Math.max(opening, 0))];
  const begun = { word: '', keys: ['START', ...asksIn(after)] };
  return { words: text, tokens: [...before, begun, ...after, { word: '', keys: ['END'] }] };
};
