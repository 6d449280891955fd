import type { Token } from './vocabulary.ts';

const NUMBER =
  /^(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|couple)$/u;
const ABOUT = new Set([
  'about',
  'nearly',
  'almost',
  'around',
  'over',
  'only',
  'roughly',
  'just',
  'now',
  'past',
  'like',
]);

/** A time that is not how long a child has been expected: "two weeks ago", "six weeks into it". */
const NOT_ALONG = new Set(
  'ago since in into late later off back from post old sober clean out after without on without over of'.split(' '),
);

/** "I'm thirty four weeks", "eight months gone": nobody counts anything else that way. */
export const withWeeks = (tokens: readonly Token[]): readonly Token[] =>
  tokens.map((token, at) => {
    if (!/^(?:weeks?|months?)$/u.test(token.word)) return token;
    const next = tokens[at + 1]?.word ?? '';
    const thing = tokens[at + 2]?.word ?? '';
    if (NOT_ALONG.has(next) || (next === 'with' && ['this', 'it', 'that', 'my'].includes(thing))) return token;
    let from = at - 1;
    while (NUMBER.test(tokens[from]?.word ?? '')) from -= 1;
    if (from === at - 1) return token;
    if (ABOUT.has(tokens[from]?.word ?? '')) from -= 1;
    const counted = tokens[from]?.word === 'is' && tokens[from - 1]?.word === 'i';
    // "Thirty six weeks and I'm seeing stars": no back has hurt for that many.
    const many = /^(?:1[6-9]|[234]\d|twenty|thirty|forty|(?:six|seven|eight|nine)teen)$/u.test(
      tokens[from + 1]?.word ?? '',
    );
    const along = many && token.word.startsWith('week') && from < 0 && ['', 'and', 'on'].includes(next);
    // What came before it in a slot of its own, and was said after it: "… and I'm seeing stars", "… gone, me".
    const first = tokens[0]?.word ?? '';
    const said = next === '' && ((many && first === 'and') || first === 'go');
    return counted || along || said || (next === 'go' && from < 1) || next === 'along'
      ? { ...token, keys: [...token.keys, 'PREGNANT'] }
      : token;
  });
