import type { ModelIndex } from './modelIndex.ts';
import { soundOf } from './sound.ts';
import { asSpoken, type HeardWord } from './utterance.ts';

/** Letters by their names, as they stand alone in what was misheard: "red e". */
const LETTER_NAMES = new Map(Object.entries({ b: 'bee', c: 'see', d: 'dee', e: 'ee', g: 'jee', p: 'pee', t: 'tee' }));

/** Longer speech is not two words misheard. */
const MOST_WORDS = 6;

const MOST_OTHERS = 6;

const whole = (words: readonly HeardWord[], from: number, to: number, by: string): string =>
  [asSpoken(words, 0, from), by, asSpoken(words, to, words.length)].filter((part) => part !== '').join(' ');

/** What may have been said instead: two words run together ("carrion") or one taken apart ("bet her", "red e"). */
export const otherHearings = (index: ModelIndex, words: readonly HeardWord[]): readonly string[] => {
  if (words.length > MOST_WORDS) return [];
  const others: string[] = [];
  for (const [at, { key }] of words.entries()) {
    const apart = index.runTogether.get(soundOf(key).consonants);
    if (apart !== undefined && key.length > 4) others.push(whole(words, at, at + 1, apart));
    const next = words[at + 1]?.key;
    if (next === undefined) continue;
    const second = LETTER_NAMES.get(next) ?? next.replace(/^h(?=[aeiou])/u, '');
    for (const together of index.vocabulary.sounding(soundOf(key + second).consonants)) {
      if (together.length > 4) others.push(whole(words, at, at + 2, together));
    }
  }
  return others.slice(0, MOST_OTHERS);
};
