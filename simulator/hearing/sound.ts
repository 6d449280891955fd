/**
 * How a word sounds, roughly, for finding what speech recognition meant by what it wrote: "chest pane", "no nun".
 * Consonants are kept by sound, an "r" only before a vowel (half of all English drops it elsewhere).
 */
interface Sound {
  readonly consonants: string;
  /** With its vowels, those told apart that English tells apart everywhere. */
  readonly full: string;
}

const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/g, 'n'],
  [/^wr/g, 'r'],
  [/^ps/g, 's'],
  [/^wh/g, 'w'],
  [/mb$/g, 'm'],
  [/mb(?=s$|ed$|ing$)/g, 'm'],
  [/tch/g, '5'],
  [/ch/g, '5'],
  [/sh|(?<=\w)ti(?=on)|(?<=\w)ci(?=a|o)/g, '6'],
  [/th/g, '7'],
  [/ph/g, 'f'],
  [/eigh/g, '1'],
  [/igh/g, 'i8'],
  [/(?<=[a-z0-9]{2})(?:er|our|ure|or)$/g, 'a'],
  [/gh/g, ''],
  [/dge?/g, 'd'],
  [/ck|q|c(?![eiy5])/g, 'k'],
  [/c/g, 's'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/(?<=\w)h/g, ''],
];

const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/a[iy]|ei(?=n|g)|ey(?=\w)/g, '1'],
  [/ea(?=d|th|lth)/g, 'e'],
  [/ee|ea|ie(?=\w)|ei/g, '2'],
  [/i8|^(.?)y$/g, '3'],
  [/oa|oe|ow(?=n?$)/g, '4'],
  [/oo|ew|ue|ui/g, '9'],
  [/au|aw|or|ou(?=r|gh)/g, '0'],
];

const LONG = new Map(Object.entries({ a: '1', e: '2', i: '3', o: '4', u: '9' }));

const replaceEach = (text: string, rules: readonly (readonly [RegExp, string])[]): string => {
  let replaced = text;
  for (const [found, sound] of rules) replaced = replaced.replaceAll(found, sound);
  return replaced;
};

/** The sound of a word of small letters. */
export const soundOf = (word: string): Sound => {
  const spelt = replaceEach(word, CONSONANTS).replaceAll(/([a-z5-7])\1/g, (pair, letter: string) =>
    'aeiou'.includes(letter) ? pair : letter,
  );
  // "Pane" is "pain": a silent e lengthens the vowel before it.
  const lengthened = spelt.replace(
    /([aeiou])([b-df-hj-np-tv-z5-7])e(s|d)?$/,
    (_, vowel: string, consonant: string, ending = '') => `${LONG.get(vowel) ?? vowel}${consonant}${String(ending)}`,
  );
  const voiced = replaceEach(lengthened, VOWELS)
    // "Sense" and "since" are one for many, and so are "rush" and "rash" to a machine.
    .replaceAll(/e(?=[nm])/g, 'i')
    .replaceAll('u', 'a')
    .replaceAll(/r(?![aeiouy0-49])/g, '')
    .replaceAll(/e$/g, '');
  const full = voiced.replaceAll(/(?<!^)y/g, 'i').replaceAll(/([a-z0-9])\1/g, '$1');
  const beats = full.match(/[aeiou0-49]+/g)?.length ?? 0;
  return { full, consonants: `${full.replaceAll(/(?<!^)[aeiou0-49w8]/g, '')}${beats}` };
};
