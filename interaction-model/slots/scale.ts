import type { Feel } from '../../lambda/src/conversation/event.ts';
import type { Patterns } from '../source.ts';

const ONE_TO_TEN = 'one two three four five six seven eight nine ten'.split(' ');

const article = (count: string): string => (count === 'eight' ? 'an' : 'a');

/** Pain in numbers, then and now: "was an eight now it's a four". */
const thenAndNow = (before: string, now: string): Patterns => {
  const [then, here] = [`${article(before)} ${before}`, `${article(now)} ${now}`];
  return [
    `was ${then} [and] now [it's] ${here}`,
    `was ${then} now call it ${here}`,
    `from ${then} [down|up] to ${here}`,
    `gone from ${then} to ${here}`,
    `${before} before ${now} now`,
  ];
};

const pairs = (fits: (before: number, now: number) => boolean): Patterns =>
  ONE_TO_TEN.flatMap((before, high) =>
    ONE_TO_TEN.flatMap((now, low) => (fits(high, low) ? thenAndNow(before, now) : [])),
  );

/** Nobody tells of every step: those two and more apart, and those from the top. */
export const SCALE: Readonly<Record<Feel, Patterns>> = {
  better: [
    ...pairs((before, now) => before - now >= 2 && before >= 5 && now >= 1),
    'down (to|at) [about|maybe|around] (a|an) (one|two|three|four)',
    'down (one|two|three|four|five) [points|notches]',
    '[about] (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) percent (better|less|improved|gone|off it)',
    '(half|a third|a quarter|a fraction) (what it was|of what it was|the pain|as bad as it was)',
    '(twice|ten times|a hundred times|a thousand times|a million times) (better|easier|looser)',
    'cut (in half|in two)',
  ],
  same: [
    '~(still|steady at|stuck at|stuck on|sitting at|no change still) (a|an|about a) (three|four|five|six|seven|eight|nine)',
    '~(was|it was) a (four|five|six|seven|nine|ten) (still a|and still a|and it is still a) (four|five|six|seven|nine|ten)',
    '(same|the same) (number|score|out of ten) [as before]',
    'level pegging',
    'zero percent (better|change|improvement)',
  ],
  worse: [
    ...pairs((before, now) => now - before >= 2 && now >= 6 && before >= 3),
    'up (to|at) [about|maybe|around] (a|an) (seven|eight|nine|ten)',
    'up (one|two|three|four|five) [points|notches]',
    '[about] (ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred) percent (worse|more|up)',
    '(twice|three times|ten times|a hundred times) (worse|as bad|what it was|the pain)',
    'doubled [in strength]',
  ],
  gone: ['(down to|at) (zero|nothing|nil|nought|a zero)', 'zero (out of ten|pain|now)', '(zero|nought) on the scale'],
};
