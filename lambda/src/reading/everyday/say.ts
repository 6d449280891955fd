import { once } from '../once.ts';
import { placesOf } from '../match.ts';
import type { Token } from '../vocabulary.ts';
import { wayOf, type Way } from '../ways.ts';
import { everydayWords } from './hear.ts';
import { TABLES } from './tables.ts';

const written = once(
  (): Readonly<Record<string, string>> => Object.assign({}, ...TABLES.map(({ ways }) => ways)) as never,
);

const parsed = new Map<string, readonly Way[]>();

/** The ways to say something, parsed when first asked for. */
const waysOf = (name: string): readonly Way[] => {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const text = written()[name];
  if (text === undefined) throw new Error(`no way to say ${name}`);
  const ways = text.split(',').map(wayOf);
  parsed.set(name, ways);
  return ways;
};

/** The words that say it; undefined when they do not. */
export const saidBy = (name: string, tokens: readonly Token[]): readonly Token[] | undefined => {
  for (const way of waysOf(name)) {
    const first = way.parts[0]?.oneOf ?? [];
    for (const [at, { keys }] of tokens.entries()) {
      if (!keys.some((key) => first.includes(key))) continue;
      const places = placesOf(way, tokens, at, [0, tokens.length]);
      if (places !== undefined) return tokens.filter((_, place) => places.includes(place));
    }
  }
  return undefined;
};

/** Which of a kind, in the order of preference: "REMEDY" among "-REMEDY:ICE" is "ice". */
export const idsOf = (kind: string, tokens: readonly Token[]): readonly string[] =>
  Object.keys(everydayWords())
    .filter((concept) => concept.startsWith(`${kind}:`))
    .filter((concept) => tokens.some(({ keys }) => keys.includes(concept) || keys.includes(`-${concept}`)))
    .map((concept) => concept.slice(kind.length + 1).toLowerCase());
