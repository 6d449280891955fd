/**
 * How a word sounds, one letter a sound, as coarse as the length of a sound allows.
 *
 * Vowels: a e i o u short; Q as in "good"; A E U long (bay, bee, boo); O W I Y gliding (oh, ow, eye, oy); R X with an
 * r or as long as one (her; far, all); @ weak. Consonants as they are spelled, and S C J T D N for sh, ch, j, th (thin),
 * th (this), ng. A stressed vowel has ' before it.
 */
export type Sounds = string;

/** Words that carry no stress inside a sentence. */
const LIGHT = new Set(
  (
    'a an the of to and or your you is it its in on at as are was were be been for from with by that than this them their he she his her we ' +
    "me my us our can could would should will have has had do does if but so when not into who some i i'm i'll i've it's you're we're we'll"
  ).split(' '),
);

/** The sounds of words: those the rules get wrong and light words that sound different from their spelling, to begin with. */
const KNOWN = new Map(
  (
    "a:@ the:D@ of:uv to:t@ your:yR you:yU you're:yR i:I i'm:Im i'll:Il i've:Iv was:wuz were:wR for:fX our:WR do:dU does:duz who:hU " +
    "one:w'un once:w'uns two:t'U four:f'X eight:'At eleven:il'ev@n people:p'Ep@l muscle:m'us@l muscles:m'us@lz breathe:br'ED breathing:br'EDiN " +
    "trouble:tr'ub@l minute:m'in@t minutes:m'in@ts any:'enE done:d'un come:k'um comes:k'umz some:sum okay:Ok'A zero:z'irO fever:f'EvR ready:r'edE said:s'ed says:s'ez heart:h'Xt blood:bl'ud work:w'Rk worse:w'Rs worst:w'Rst " +
    "water:w'XtR halfway:h'afwA have:hav away:@w'A awake:@w'Ak awkward:'XkwRd hour:'WR hours:'WRz eye:'I eyes:'Iz use:y'Uz half:h'af move:m'Uv movement:m'Uvm@nt lose:l'Uz losing:l'UziN ache:'Ak stomach:st'um@k tongue:t'uN front:fr'unt " +
    "chest:C'est shoulder:S'OldR shoulders:S'OldRz toward:t@w'Xd towards:t@w'Xdz emergency:im'RJ@nsE exercise:'eksRsIz"
  )
    .split(' ')
    .map((row): [string, string] => {
      const [word = '', sounds = ''] = row.split(':');
      return [word, sounds];
    }),
);

/** Beginnings that leave the stress to the next syllable. */
const UNSTRESSED_START =
  /^(?:a(?!f?ter|n[ky]|ct|l[lms]|rm|ge|dd|sk|pp|ll)|be(?=[cfghlnstyw][^lstn]?)|de|re(?!a|g)|pre|per|com|con|ex|im|in(?=s|f|v|h|j)|un|to(?=d|g|m)|su(?=gg|pp)|pro(?=t|v)|for(?=g))[a-z]{3}/;

/** Before this a vowel says its name: take, takes, taking, safely. */
const SAYS_ITS_NAME = '(?=[bcdfgklmnpstvz]e(?:[sdr]|rs|ly)?$|[bdkmnptvz]ing$)';

/** What a group of letters sounds like; the first that fits at a place holds. A letter without a rule sounds as it is written. */
const RULES = [
  ["(?<=d)n't", '@nt'],
  ["'", ''],
  [
    '(?!ss[iu])(?:b(?=b)|c(?=c)|d(?=d)|f(?=f)|g(?=g)|k(?=k)|l(?=l)|m(?=m)|n(?=n)|p(?=p)|r(?=r)|s(?=s)|t(?=t)|z(?=z))',
    '',
  ],
  ['tch|ch|t(?=ure)', 'C'],
  ['ck', 'k'],
  ['sh|[ct]i(?=[aou])|ss(?=ure)|ssi(?=o)|si(?=on)', 'S'],
  ['ph', 'f'],
  ['^kn', 'n'],
  ['wr', 'r'],
  ['wh', 'w'],
  ['th(?=e$|er$|ers$)|^th(?=e(?:$|m|y|i|re$|n$|se$)|a[nt]|is$|us$|ough$)', 'D'],
  ['th', 'T'],
  ['qu', 'kw'],
  ['x', 'ks'],
  ['ng(?=$|s|e?d$|i|t)', 'N'],
  ['n(?=[kgx])', 'N'],
  ['dg(?=e)|^j|j|(?<!g)g(?=e$|e[sdrn]|in[ge]|y$|i[ao])', 'J'],
  ['s?c(?=[eiy])', 's'],
  ['mb$|mb(?=s$)', 'm'],
  ['(?<=[aeiou].*)gh', ''],
  ['(?<=[^aeiouy])le(?=$|s$|d$)', '@l'],
  ['(?<=[td])ed$', '@d'],
  ['(?<=[kpsxf]|ch|sh)ed$', 't'],
  ['(?<=.[aeiouy].*)ed$', 'd'],
  ['(?<=[sxzcg]|ch|sh)es$', '@z'],
  ['(?<=[aeiouy].*[^aeiouy])e(?=s?$|ly$|ment|ful|less)', ''],
  ['igh|ie$|y(?=pe|le)', 'I'],
  ['eigh|ai|ay|aigh|ei(?!ng$)', 'A'],
  ['y(?=ing$)', 'I'],
  ['eer|ear|air|are$|ere$|oar|oor|ore|our|or(?![aeiouy])|ar(?![aeiouy])|au|aw|al(?=[lk])|ough(?=t)', 'X'],
  ['ire|yre', 'IR'],
  ['ea(?=d|th|v|l?th|sur)', 'e'],
  ['ee|ea|ie', 'E'],
  ['oa|oe', 'O'],
  ['oi(?!ng$)|oy', 'Y'],
  ['oul|oo(?=k$|ks|ki|d$|t$)|(?<=^p|^f)u(?=ll|sh|t$)', 'Q'],
  ['ous$', '@s'],
  ['ou', 'W'],
  ['ow', 'O'],
  ['oo|ue|ui|ew', 'U'],
  ['[eiu]r(?!r)', 'R'],
  ['ey$|(?<=[aeiou].*)y$', 'E'],
  ['y$', 'I'],
  ['i(?=nd|ld)', 'I'],
  ['o(?=ld|ll|lt|st$)', 'O'],
  [`a(?:${SAYS_ITS_NAME}|(?=tion))`, 'A'],
  ['e(?=te$)', 'E'],
  [`i${SAYS_ITS_NAME}`, 'I'],
  [`o${SAYS_ITS_NAME}`, 'O'],
  [`u${SAYS_ITS_NAME}`, 'U'],
  ['(?<=^[^aeiou]*)o$', 'O'],
  ['(?<=^[^aeiou]*)e$', 'E'],
  ['(?<=[aeiou].*)e(?=n$|nt$|l$|ns$)', '@'],
  ['c|q', 'k'],
  ['y(?=[aeiou])', 'y'],
  ['y', 'i'],
  ['(?<=[aioubdglmnrvwy]|[^ckptf]e)s$', 'z'],
] as const;

/** All rules as the alternatives of one pattern, each in its own group. */
const ANY_RULE = new RegExp(RULES.map(([letters]) => `(${letters})`).join('|'), 'g');

const spell = (word: string): Sounds =>
  word.replace(ANY_RULE, (...found: string[]) => RULES[found.indexOf(found[0] ?? '', 1) - 1]?.[1] ?? '');

const VOWEL = /[aeiouAEUOWIYRXQ@]/g;

/** Marks the vowel before "-tion", and the first one of a word that has two before that. */
const stressedBeforeTion = (plain: string): string => {
  const places = [...plain.matchAll(VOWEL)].map((found) => found.index).slice(0, -1);
  const main = places.at(-1) ?? 0;
  const marked = `${plain.slice(0, main)}'${plain.slice(main)}`;
  const first = places[0] ?? 0;
  return places.length > 2 ? `${marked.slice(0, first)}'${marked.slice(first)}` : marked;
};

const soundOut = (word: string): Sounds => {
  const plain = spell(word);
  if (LIGHT.has(word)) return plain;
  if (/.S@nz?$/.test(plain)) return stressedBeforeTion(plain);
  const places = [...plain.matchAll(VOWEL)].map((found) => found.index);
  // A letter by itself, said by its name: the T of T-shirt.
  if (places.length === 0) return `${plain}'E`;
  const full = places.filter((at) => plain[at] !== '@');
  const at = full[UNSTRESSED_START.test(word) && full.length > 1 ? 1 : 0] ?? places[0] ?? 0;
  return `${plain.slice(0, at)}'${plain.slice(at)}`;
};

/**
 * The sounds of one lower-case word. Each is worked out once: only what the skill itself says is ever asked about, some
 * hundreds of words, and a turn asks about dozens of them.
 */
export const sounds = (word: string): Sounds => {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const worked = soundOut(word);
  KNOWN.set(word, worked);
  return worked;
};
