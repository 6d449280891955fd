import type { Event } from '../conversation/event.ts';
import { isFindingId } from '../triage/findings.ts';
import { isPrecautionId } from '../triage/precautions.ts';
import { ageIn } from './age.ts';
import { heard, type Hearing } from './everyday/hear.ts';
import { idsOf, saidBy } from './everyday/say.ts';
import { LISTENED_FOR, type Expected } from './everyday/scenes.ts';
import { asks, isWell, polarityOf, saysWell } from './polarity.ts';
import type { Token } from './vocabulary.ts';

export type { Expected } from './everyday/scenes.ts';

type Said = Exclude<Event, { is: 'open' }>;

const denial = (ids: readonly string[]): Said => ({
  is: 'deny',
  findings: ids.filter(isFindingId),
  precautions: ids.filter(isPrecautionId),
});

/** A part of the body that is well answers for what is asked about that part, and for nothing else. */
const partsWell = ({ words, tokens }: Hearing): Said | undefined => {
  const ids = isWell(words) && !/\b(?:but|except)\b/u.test(words) ? idsOf('PART', tokens) : [];
  return ids.length === 0 ? undefined : denial(ids);
};

const answer = ({ words }: Hearing): Said | undefined => {
  const is = polarityOf(words) ?? (saysWell(words) ? 'no' : undefined);
  return is && { is };
};

const plainAnswer = ({ words, tokens }: Hearing): Said | undefined => {
  // "Yeah, why not": no "not" at all.
  const is = /\bwhy not$/u.test(words) ? 'yes' : polarityOf(words);
  return is === 'yes' || is === 'no' ? { is } : saidBy('yes/agree', tokens) && { is: 'yes' };
};

const age = ({ words }: Hearing): Said | undefined => {
  // "The kids have aged me ten years": nobody's age.
  const years = asks(words) || /\baged? (?:me|him|her|us)\b/u.test(words) ? undefined : ageIn(words);
  return years === undefined ? undefined : { is: 'age', years };
};

/** "A long way off seventy", "not seventy yet", "well over eighteen", "not eighteen yet". */
const ageDenied = ({ words }: Hearing): Said | undefined => {
  const short =
    /\b(?:not|n't|near|under|below|off|younger than|short of|shy of|far from|before) (?:(?:quite|yet|even|turned|hit|reached|over|older than|from|of|my) )*(seventy|70|eighteen|18)\b/u.exec(
      words,
    )?.[1];
  if (short === undefined) return undefined;
  if (short === 'eighteen' || short === '18')
    return /n(?:o|')t under\b/u.test(words) ? { is: 'no' } : { is: 'age', years: 17 };
  const grown = /\b(?:over|past|older than|above) (?:eighteen|18)\b/u.test(words);
  return denial(grown ? ['under_18', 'over_70'] : ['over_70']);
};

const OUT_OF_TEN = 'zero one two three four five six seven eight nine ten'.split(' ');

/** "From a seven to a four", "was an eight, now call it a four". */
const scored = ({ words }: Hearing): Said | undefined => {
  const number = `(${OUT_OF_TEN.join('|')})`;
  const told = new RegExp(
    `\\b(?:from|was|were) (?:an? |about |at )*${number}\\b.*\\b(?:to|now|at|it) (?:an? |about |maybe )*${number}$`,
    'u',
  );
  const [before, after] = (told.exec(words) ?? []).slice(1).map((one) => OUT_OF_TEN.indexOf(one));
  if (before === undefined || after === undefined) return undefined;
  return { is: 'feel', feel: after === before ? 'same' : after > before ? 'worse' : after === 0 ? 'gone' : 'better' };
};

const unsure = ({ words }: Hearing): Said | undefined =>
  polarityOf(words) === 'unsure' ? { is: 'unsure' } : undefined;

/** What no table of words can tell. */
const READERS: Readonly<Record<string, (hearing: Hearing) => Said | undefined>> = {
  partsWell,
  answer,
  plainAnswer,
  age,
  ageDenied,
  scored,
  unsure,
};

/** Where the detail of an event stands. */
const DETAIL: Readonly<Record<string, string>> = {
  remedy: 'remedy',
  skip_remedy: 'remedy',
  lack: 'thing',
  learn: 'topic',
  cause: 'cause',
  feel: 'feel',
  pace: 'pace',
};

/** Of causes and topics, the first in order among all that were named; a remedy or thing is the one the words stand by. */
const ALL_COUNT = ['CAUSE', 'TOPIC'];

const eventOf = (name: string, by: readonly Token[], all: readonly Token[]): Said => {
  const [is = '', detail] = (name.split('/')[0] ?? '').split(':');
  if (detail === undefined) return { is } as Said;
  if (is === 'deny') return denial([detail]);
  const id = detail === detail.toUpperCase() ? idsOf(detail, ALL_COUNT.includes(detail) ? all : by)[0] : detail;
  return { is, [DETAIL[is] ?? '']: id } as Said;
};

const readFor = (hearing: Hearing, expected: Expected): Said | undefined => {
  const asking = hearing.tokens.some(({ keys }) => keys.includes('ASKS'));
  for (const name of LISTENED_FOR[expected].split(/\s+/u)) {
    // "Is it meant to get worse" tells no feeling.
    if (asking && name.startsWith('feel:')) continue;
    const reader = READERS[name];
    const by = reader === undefined ? saidBy(name, hearing.tokens) : undefined;
    const read = reader === undefined ? by && eventOf(name, by, hearing.tokens) : reader(hearing);
    if (read !== undefined) return read;
  }
  return undefined;
};

/** What was said after the last "no wait", "I mean" and the like. */
const CORRECTED =
  /(?:.{6,}\b(?:no(?= the\b)|sorry(?= it\b))|(?:.*\b|^)(?:no wait|wait no|no hang on|no sorry|sorry no|no actually|^actually|i mean(?!t? to)t?|scratch that|make that))\b(.{3,})$/u;

/** "Shut that door will you … no, none of them." */
const BACK_TO_THE_COACH =
  /.*\b(?:alexa|eh|will (?:you|ya)|anyway|sorry|you (?:two|lot)|love|darling|buddy|honey) (.+)$/u;

/** Whether it is no business of the coach: said to somebody in the room, or meant for another skill. */
export const isForOthers = ({ tokens }: Hearing): boolean => saidBy('others', tokens) !== undefined;

const readIn = (hearing: Hearing, expected: readonly Expected[]): Said | undefined => {
  for (const one of expected) {
    const read = readFor(hearing, one);
    if (read !== undefined) return read;
  }
  return undefined;
};

/**
 * Free words without a warning sign in them, read for what is being asked just now, the likeliest first; undefined when
 * nothing fits.
 */
export const readEveryday = (hearing: Hearing, expected: readonly Expected[]): Said | undefined => {
  if (isForOthers(hearing)) {
    const rest = BACK_TO_THE_COACH.exec(hearing.words)?.[1];
    const left = rest === undefined ? undefined : heard(rest);
    return left === undefined || isForOthers(left) ? undefined : readIn(left, expected);
  }
  const corrected = CORRECTED.exec(hearing.words)?.[1]?.trim();
  return (corrected === undefined ? undefined : readIn(heard(corrected), expected)) ?? readIn(hearing, expected);
};

/** What the exercise needs is not there, though nothing is named: "the dog's chewed the only one we had". */
export const lacksIt = ({ words, tokens }: Hearing): boolean =>
  saidBy('lack:it/substitute', tokens) !== undefined || (!asks(words) && saidBy('lack:it', tokens) !== undefined);

/** Asked why it is asked, even when it names a sign: "what's my chest got to do with my back". */
export const asksWhy = (words: string): boolean =>
  /\b(?:got to do with|to do with (?:it|this|my back)|why (?:do|are|would) you)\b/u.test(words);

/** A question about the question, even when it names a sign: "what do you mean by spreading". */
export const asksMeaning = ({ tokens }: Hearing): boolean => saidBy('repeat/meaning', tokens) !== undefined;
