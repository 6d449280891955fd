/** Words that carry no meaning of their own here; left out, so that what belongs together stands together. */
const FILLERS = new Set(
  `a an the um uh umm uhh er erm ah oh hmm really very so quite pretty bit little some any ever well please alexa then
  flipping fucking freaking totally completely literally actually honestly mate sir madam strewth`.split(/\s+/u),
);

/** Spoken short forms, dialect, what a recogniser makes of them, and forms no ending explains. */
const FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  `me=my us=my mi=my our=my meself=myself mesen=myself cannot=can't cant=can't cannae=can't couldn't=can't couldnt=can't
  wont=won't dinnae=not ain't=not aint=not gonna=go+to gotta=have+to wanna=want+to cos=because coz=because cuz=because
  yes=yeah yep=yeah yup=yeah nah=no nope=no im=i+am ive=i+have went=go gone=go goes=go going=go peed=pee weed=wee pooed=poo lying=lie laying=lay dying=die using=use died=die lost=lose loss=lose loose=lose
  loosing=lose fell=fall fallen=fall tore=tear torn=tear threw=throw thrown=throw shook=shake broke=break broken=break
  bled=bleed bent=bend inhale=breathe inhaling=breathe inhaled=breathe swollen=swell swole=swell swoll=swell felt=feel struck=strike blew=blow blown=blow flew=fly flown=fly flung=fling stood=stand swam=swim slid=slide hid=hide sat=sit crept=creep dies=die num=numb slept=sleep dove=dive dived=dive kept=keep came=come ran=run woke=wake
  woken=wake gave=give given=give stung=sting caught=catch took=take taken=take spat=spit shot=shoot burst=burst
  was=is were=is are=is am=is be=is been=is being=is had=have has=have having=have did=do does=do doing=do done=do
  brought=bring blacked=black kids=kid bad=bad knees=knee feet=foot colour=color pane=pain panes=pain week=weak busting=burst`
    .split(/\s+/u)
    .map((pair) => pair.split('=')),
) as Record<string, string>;

const betweenWords = /[^a-z0-9']+/u;
const notPlural = /(?:ss|us|is)$/u;
const notWithoutMark = /^(?:do|does|did|have|has|had|is|are|was|were|would|should)nt$/u;

/** After these, "'s" is "is"; after a noun it may be either, and is not needed. */
const BEFORE_IS = new Set('it that there he she what who how where why this nothing'.split(' '));

const spelledOut = (word: string): string => {
  const form = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
  if (form !== undefined) return form;
  if (word === "can't" || word === "won't") return word;
  if (word.endsWith("n't")) return `${word.slice(0, -3)}+not`;
  if (notWithoutMark.test(word)) return `${word.slice(0, -2)}+not`;
  const mark = word.indexOf("'");
  if (mark < 1) return word;
  const stem = word.slice(0, mark);
  const tail = word.slice(mark + 1);
  if (tail === 've') return `${stem}+have`;
  if (tail === 'm' || tail === 're' || (tail === 's' && BEFORE_IS.has(stem))) return `${stem}+is`;
  return FORMS[stem] ?? stem;
};

/** A slot writes "thirty four weeks" as "P34W", and "a second" as "PT1S". */
const TIMES = { h: 'hours', m: 'minutes', s: 'second' } as const;

const UNITS = { y: 'years', m: 'months', w: 'weeks' } as const;

const NONE: ReadonlySet<string> = new Set();

/**
 * The words of an utterance as a recogniser writes it: short forms spelled out, fillers left out, "me legs" as "my legs".
 * Words in `kept` stay as they are.
 */
export const wordsOf = (text: string, kept = NONE): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .replaceAll(/\bpt\d+([hms])\b/gu, (_, unit: keyof typeof TIMES) => TIMES[unit])
    .replaceAll(/\b(my|me|a|best|old) mate\b/gu, '$1 friend')
    .replaceAll(/\blittle one(?='?s?\b)/gu, 'baby')
    .replaceAll(/\b(last|this|a|one|next|all|every|each|per|past|the|that|whole|mid) week\b/gu, '$1 weeks')
    .replaceAll(/\bp(\d+)([ymw])\b/gu, (_, count: string, unit: keyof typeof UNITS) => `${count} ${UNITS[unit]}`)
    .split(betweenWords)
    .flatMap((word) => (kept.has(word) ? word : spelledOut(word).split('+')))
    .map((word) => (kept.has(word) ? word : (FORMS[word] ?? word)))
    .filter((word) => kept.has(word) || (word !== '' && word !== "'" && !FILLERS.has(word)));

const singular = (word: string): string =>
  word.endsWith('s') && word.length > 3 && !notPlural.test(word) && !word.endsWith('ies') ? word.slice(0, -1) : word;

const withoutEnding = (plural: string): string => {
  const word = singular(plural);
  if (word.endsWith('ness') && word.length > 6) return word.slice(0, -4);
  if (word.endsWith('ing') && word.length > 5) return word.slice(0, -3);
  if (word.endsWith('ied') || word.endsWith('ies')) return word.slice(0, -2);
  if (word.endsWith('ed') && word.length > 4 && !word.endsWith('eed')) return word.slice(0, -2);
  if (word.endsWith('ly') && word.length > 5) return word.slice(0, -2);
  return word;
};

/** A word without its ending, so that "dropping", "drops" and "dropped" are one; not meant to be read. */
export const stemOf = (word: string): string => {
  if (word.length < 4) return word;
  let stem = withoutEnding(word);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('y') ? `${stem.slice(0, -1)}i` : stem;
};
