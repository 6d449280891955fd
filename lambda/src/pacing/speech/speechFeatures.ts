import { numbersInWords } from './speechNumbers.ts';
import { sounds } from './speechSounds.ts';

/** How often each thing that costs time occurs in a text; pauses in pauses at a comma. */
export type Features = Readonly<Record<string, number>>;

const VOWEL = /[aeiouAEUOWIYRXQ@]/;
const LAST_SYLLABLE = /('?)([aeiouAEUOWIYRXQ@])([^aeiouAEUOWIYRXQ@]*)$/;

/** Vowels that last alike. */
const KINDS = [
  ['short', 'aeiou@'],
  ['foot', 'Q'],
  ['long', 'AEU'],
  ['glide', 'OWY'],
  ['eye', 'I'],
  ['coloured', 'RX'],
] as const;

const kindOf = (vowel: string): string => KINDS.find(([, letters]) => letters.includes(vowel))?.[0] ?? 'short';

/** What may close the last syllable: how much it is drawn out depends on it. */
const CLOSINGS = [
  ['voiceless', 'ptkfTsSCh'],
  ['hummed', 'mnNlry'],
  ['buzzed', 'zvD'],
  ['voiced', 'bdgJw'],
] as const;

const closingOf = (sound: string | undefined): string =>
  sound === undefined ? 'open' : (CLOSINGS.find(([, letters]) => letters.includes(sound))?.[0] ?? 'open');

/** Words before which a speaker takes breath, unless they begin or end a clause. */
const JOINING = new Set(['and', 'or', 'but', 'if', 'because', 'since', 'whenever', 'instead']);

/** Light words that keep their stress at the end of a clause ("move on", "like that"), unlike "hold it". */
const FIRM_AT_END = new Set(
  'in on up at that this there here to with off not so can will do does did has had have am is are was from who some'.split(
    ' ',
  ),
);

/** The sounds of a word where it stands. */
const stressedSounds = (words: readonly string[], i: number): string => {
  const word = words[i] ?? '';
  const plain = sounds(word);
  // "The last one" leans on the word before it; "one more" does not.
  if (word === 'one' && i > 0) return plain.replace("'", '');
  const firm = i === words.length - 1 && !plain.includes("'") && (words.length === 1 || FIRM_AT_END.has(word));
  return firm ? plain.replace(VOWEL, "'$&") : plain;
};

/** A pause at a mark, in pauses at a comma. */
const pauseAt = (mark: string): number => (mark === ',' ? 1 : /^[.?!]$/.test(mark) ? 2 : 1.5);

/** A pause for breath before a joining word, in pauses at a comma. */
const JOINING_PAUSE = 0.75;

interface Clause {
  readonly words: readonly string[];
  readonly mark: string;
}

/** The parts of a text between marks that make a speaker pause. */
const clausesOf = (text: string): readonly Clause[] => {
  const parts = numbersInWords(text.toLowerCase().replaceAll('’', "'")).split(/\s*([,;:.?!…]+(?=\s|$)|\s[–—](?=\s))/);
  return parts
    .flatMap((part, i) =>
      i % 2 === 0 ? [{ words: part.match(/[a-z]+(?:'[a-z]+)*/g) ?? [], mark: (parts[i + 1] ?? '.').trim() }] : [],
    )
    .filter(({ words }) => words.length > 0);
};

type Add = (feature: string, times?: number) => void;

const countWord = (word: string, add: Add): void => {
  const letters = word.match(/'?./g) ?? [];
  let vowelsLeft = letters.filter((letter) => VOWEL.test(letter)).length;
  letters.forEach((letter) => {
    if (!VOWEL.test(letter)) {
      add(letter);
      return;
    }
    vowelsLeft -= 1;
    const stressed = letter.startsWith("'");
    add(`${kindOf(letter.slice(-1))}${stressed ? '' : ' weak'}`);
    if (stressed && vowelsLeft > 0) add('early stress');
    if (stressed && vowelsLeft > 1) add('very early stress');
  });
};

/** The last syllable of a clause is drawn out. */
const countEnd = (word: string, add: Add): void => {
  const [, stress = '', vowel = '@', tail = ''] = LAST_SYLLABLE.exec(word) ?? [];
  add(`end ${kindOf(vowel)}${stress === '' ? ' weak' : ''}`);
  add(`end ${closingOf(tail[0])}`);
};

/** Counts in a text everything that has a price in `speechCosts`. */
export const speechFeatures = (text: string): Features => {
  const counts: Record<string, number> = {};
  const add: Add = (feature, times = 1) => {
    counts[feature] = (counts[feature] ?? 0) + times;
  };
  clausesOf(text).forEach(({ words, mark }, i, clauses) => {
    const spoken = words.map((_, j) => stressedSounds(words, j));
    add('clause');
    spoken.forEach((word, j) => {
      countWord(word, add);
      if (j > 1 && j < words.length - 2 && JOINING.has(words[j] ?? '')) add('pause', JOINING_PAUSE);
    });
    countEnd(spoken.at(-1) ?? '', add);
    if (i < clauses.length - 1) add('pause', pauseAt(mark));
  });
  return counts;
};
