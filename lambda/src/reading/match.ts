import type { Token } from './vocabulary.ts';
import type { Part, Way } from './ways.ts';

/** How many words further a part may stand: near on either side, later, next, or anywhere in what was said. */
const REACH = { near: 7, later: 6, next: 1, anywhere: 30 } as const;

const BODY = 'CHEST HEART LEG ARM BELLY FACE JAW HEAD NECK SHOULDER BACK SADDLE'.split(' ');

const isBody = (token: Token): boolean => token.keys.some((key) => BODY.includes(key));

/** Parts of the body that are asked about; the back itself, and what it is near, are not among them. */
const ASKED_ABOUT = [
  'PEE',
  'POO',
  'EYE',
  'SKIN',
  ...BODY.filter((part) => !['NECK', 'SHOULDER', 'BACK'].includes(part)),
];

export const mentionsBody = (tokens: readonly Token[]): boolean =>
  tokens.some(({ keys }) => keys.some((key) => ASKED_ABOUT.includes(key)));

/** What may stand between the members of a list: "my chest and my back hurt". */
const LISTING = new Set('and or my both in down into to up on left right plus also across of from'.split(' '));

const isEitherSide = ({ follows }: Part): boolean => follows === 'near' || follows === 'anywhere';

const is = (token: Token | undefined, { oneOf, none }: Part): boolean =>
  token !== undefined && token.keys.some((key) => oneOf.includes(key)) !== none;

/** Whether a pain between two words belongs to another part of the body: "my back hurts when I lift my chest". */
const isElsewhere = (tokens: readonly Token[], from: number, to: number, own: readonly number[]): boolean => {
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const between = tokens.filter((_, at) => at > start && at < end && !own.includes(at));
  return between.some(isBody) && !between.every((token) => isBody(token) || LISTING.has(token.word));
};

/** The words from the first to before the second. */
export type Stretch = readonly [number, number];

const nearest = (
  tokens: readonly Token[],
  { part, bodily }: { readonly part: Part; readonly bodily: boolean },
  from: number,
  taken: readonly number[],
  [start, end]: Stretch,
): number | undefined => {
  const reach = REACH[part.follows];
  for (let step = 1; step <= reach; step += 1) {
    for (const at of isEitherSide(part) ? [from + step, from - step] : [from + step]) {
      if (at < start || at >= end || taken.includes(at) || !is(tokens[at], part)) continue;
      if (!bodily || !isElsewhere(tokens, from, at, taken)) return at;
    }
  }
  return undefined;
};

/** Where the parts of a way stand, the first at `at`; undefined when they do not stand together. */
export const placesOf = (
  way: Way,
  tokens: readonly Token[],
  at: number,
  within: Stretch,
): readonly number[] | undefined => {
  if (way.without.length > 0 && tokens.some(({ keys }) => way.without.some((key) => keys.includes(key))))
    return undefined;
  const places = [at];
  const bodily = way.parts.some(({ oneOf }) => oneOf.some((key) => BODY.includes(key)));
  for (const part of way.parts.slice(1)) {
    const from = isEitherSide(part) ? at : (places.at(-1) ?? at);
    const found = nearest(tokens, { part, bodily }, from, places, within);
    if (found === undefined) return undefined;
    places.push(found);
  }
  const between = tokens.slice(Math.min(...places) + 1, Math.max(...places));
  return between.some(({ keys }) => way.notBetween.some((key) => keys.includes(key))) ? undefined : places;
};
