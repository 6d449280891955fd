/** Words that carry no meaning of their own here; left out, so that what belongs together stands together. */
const FILLERS = new Set(
  `a an the um uh umm uhh er erm ah oh hmm really very so quite pretty bit little some any ever well please alexa
  bloody flipping fucking freaking bleeding totally completely kinda sorta literally actually honestly mate sir
  madam strewth crikey`.split(/\s+/u),
);

/** Spoken short forms, and what a recogniser makes of them. "Me legs" is "my legs", so "hit me" is read as "hit my". */
const FORMS: Readonly<Record<string, string>> = {
  me: 'my',
  mi: 'my',
  mine: 'my',
  our: 'my',
  meself: 'myself',
  mesen: 'myself',
  cannot: "can't",
  cant: "can't",
  cannae: "can't",
  "couldn't": "can't",
  couldnt: "can't",
  wont: "won't",
  dinnae: 'not',
  "ain't": 'not',
  aint: 'not',
  gonna: 'going to',
  gotta: 'have to',
  wanna: 'want to',
  cos: 'because',
  coz: 'because',
  cuz: 'because',
  yes: 'yeah',
  yep: 'yeah',
  yup: 'yeah',
  aye: 'yeah',
  nah: 'no',
  nope: 'no',
  naw: 'no',
  im: 'i am',
  ive: 'i have',
};

const betweenWords = /[^a-z0-9']+/u;
const withoutApostrophe = /^(?:do|does|did|have|has|had|is|are|was|were|would|should)nt$/u;

const spelledOut = (word: string): string => {
  if (Object.hasOwn(FORMS, word)) return FORMS[word] ?? word;
  if (word === "can't" || word === "won't") return word;
  if (word.endsWith("n't")) return `${word.slice(0, -3)} not`;
  if (withoutApostrophe.test(word)) return `${word.slice(0, -2)} not`;
  const mark = word.indexOf("'");
  if (mark < 1) return word;
  const [stem, tail] = [word.slice(0, mark), word.slice(mark + 1)];
  if (tail === 'm') return `${stem} am`;
  if (tail === 've') return `${stem} have`;
  if (tail === 're') return `${stem} are`;
  if (tail === 'll' || tail === 'd') return stem;
  return tail === 's' && BEFORE_IS.has(stem) ? `${stem} is` : stem;
};

/** After these, "'s" is "is"; after a noun it may be either, and is not needed. */
const BEFORE_IS = new Set('it that there he she what who how where why this nothing everything something'.split(' '));

/** The words of an utterance as a recogniser writes it: lower case, short forms spelled out, fillers left out. */
export const wordsOf = (text: string): readonly string[] => {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .split(/[^a-z0-9']+/u);
  return plain
    .flatMap((word) => spelledOut(word).split(' '))
    .filter((word) => word !== '' && word !== "'" && !FILLERS.has(word));
};
