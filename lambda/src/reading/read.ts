import { FINDINGS, type FindingId } from '../triage/findings.ts';
import { isPrecautionId } from '../triage/precautions.ts';
import { withAge } from './age.ts';
import { ALWAYS_COUNTS } from './alwaysCounts.ts';
import { fineIn, NOTHING_FINE } from './fine.ts';
import { placesOf, type Stretch } from './match.ts';
import { NOTHING_READ, type Reading } from './reading.ts';
import { atLeast } from '../triage/level.ts';
import { DISMISSES, LONG_AGO, NOT_MINE, statementOf, YEARS_AGO } from './statement.ts';
import { withWeeks } from './weeks.ts';
import { isFinding, rulesFrom, type Rule, type SignId } from './rules.ts';
import { isQuestion, mannersOf, type Manner } from './scope.ts';
import { tokensOf, type Token } from './vocabulary.ts';

/** What one mention of a sign amounts to, the weightiest last. */
const WEIGHTS = ['asked', 'denied', 'other', 'doubtful', 'said'] as const;

type Weight = (typeof WEIGHTS)[number];

const isEmergency = (sign: SignId): boolean =>
  sign === 'emergency' || (isFinding(sign) && FINDINGS[sign].level === 'emergency');

/** Of these, only the last weeks are asked about. */
const NOT_RECENT: readonly SignId[] = ['recent_infection', 'recent_surgery'];

/** Told of somebody else, these still count for the one who tells. */
const RUNS_IN_FAMILIES: readonly SignId[] = ['aneurysm', 'hurt_by_someone', 'late_pregnancy_signs'];

/** "I feel like I was hit by a truck": likened, not told. */
const CAN_BE_LIKENED: readonly SignId[] = ['major_trauma', 'hurt_by_someone', 'locked_or_fitting', 'over_70', 'sleepy'];

/** Named only when nothing graver explains the same word. */
const ONLY_ALONE: readonly SignId[] = ['numb_skin', 'swollen', 'broken_skin'];

const IMPLIED: Partial<Record<SignId, readonly SignId[]>> = {
  both_arms: ['arm_numb'],
  lost_control: ['cannot_pee'],
  vomiting_blood: ['coughing_blood'],
};

/** What was said, and how each word of it is meant. */
interface Heard {
  readonly tokens: readonly Token[];
  readonly manners: readonly Manner[];
  readonly past: boolean;
  readonly yearsAgo: boolean;
  /** They say that it is over, or that it came to nothing. */
  readonly dismissed: boolean;
  /** "… not me." */
  readonly notMine: boolean;
}

const AFTER_DENIAL = new Set([undefined, 'there', 'at', 'have', 'come', 'present', 'anymore']);

/** "Fever is not there." */
const isDeniedAfter = (tokens: readonly Token[], at: number): boolean => {
  const not = tokens[at + 1]?.word === 'is' ? at + 2 : at + 1;
  return ['not', 'no', 'nil'].includes(tokens[not]?.word ?? '') && AFTER_DENIAL.has(tokens[not + 1]?.word);
};

const HAVING = new Set([
  'is',
  'have',
  'all',
  'now',
  'just',
  'completely',
  'pretty',
  'much',
  'almost',
  'but',
  'that',
  'it',
]);
const ENDED = new Set([
  'go',
  'clear',
  'cleared',
  'settle',
  'settled',
  'pass',
  'passed',
  'disappear',
  'disappeared',
  'vanished',
]);
const AFTER_ENDED = new Set([
  undefined,
  'and',
  'now',
  'away',
  'up',
  'but',
  'no',
  'so',
  'completely',
  'again',
  'by',
  'thank',
  'thankfully',
  'since',
]);

/** "The tingling has all gone", "… has worn off". */
const isOver = (tokens: readonly Token[], at: number): boolean => {
  let next = at + 1;
  while (HAVING.has(tokens[next]?.word ?? '')) next += 1;
  const word = tokens[next]?.word ?? '';
  if (['wear off', 'worn', 'wore'].includes(word)) return true;
  return ENDED.has(word) && AFTER_ENDED.has(tokens[next + 1]?.word);
};

/** Told of somebody else: theirs now, or never this person's. */
const weightOfOthers = (sign: SignId, { tokens, past, notMine }: Heard): Weight | undefined => {
  // "My dad had cancer, I never did": they speak of themselves as well.
  const both = ALWAYS_COUNTS.includes(sign) && tokens.some(({ word }) => word === 'i');
  if ((notMine || both) && sign !== 'tuberculosis') return 'denied';
  // "My uncle died of a heart attack": nobody can be helped.
  const dead = tokens.some(({ word }, is) => word === 'die' && tokens[is + 1]?.word === 'of');
  return past || dead ? undefined : 'other';
};

/** How a rule that holds is meant, from the words it stands on. */
const weightOf = ({ sign, tells }: Rule, places: readonly number[], heard: Heard): Weight | undefined => {
  const { tokens, manners, past, yearsAgo, dismissed, notMine } = heard;
  const at = places.flatMap((place) => manners[place] ?? []);
  const first = manners[Math.min(...places)];
  if (CAN_BE_LIKENED.includes(sign) && at.some(({ likened }) => likened)) return undefined;
  // "The only clot round here is my brother in law."
  if (at.every(({ only }) => only)) return 'denied';
  // The "not" of "no feeling" is part of the sign and denies nothing.
  if (isDeniedAfter(tokens, Math.max(...places))) return 'denied';
  const reached = at.filter(({ not, notAt }) => not !== 'yes' && !places.includes(notAt));
  if (isOver(tokens, Math.max(...places))) return isEmergency(sign) && tells === 'sign' ? 'doubtful' : 'denied';
  if (reached.some(({ not }) => not === 'no')) return 'denied';
  if (reached.length > 0) return isEmergency(sign) ? 'doubtful' : 'denied';
  // Whoever speaks of it in any way is answered at once.
  if (sign === 'self_harm') return 'said';
  // A question that is not about them ("can a diabetic eat rice") tells nothing of them.
  const theirOwn = tokens.some(({ word }) => word === 'i' || word === 'my');
  if (at.some(({ open }) => open)) return theirOwn || !ALWAYS_COUNTS.includes(sign) ? 'doubtful' : undefined;
  if (first?.nobody === true) return notMine ? 'denied' : undefined;
  if (first?.other === true && !RUNS_IN_FAMILIES.includes(sign)) return weightOfOthers(sign, heard);
  if (notMine && !manners.slice(0, Math.max(...places) + 1).some(({ own }) => own)) return 'denied';
  if (past && !ALWAYS_COUNTS.includes(sign))
    return (NOT_RECENT.includes(sign) ? yearsAgo : dismissed) ? 'denied' : isFinding(sign) ? 'doubtful' : undefined;
  return tells === 'doubt' ? 'asked' : 'said';
};

/** Where one thing said ends and its contrary begins. */
const CONTRASTS = new Set(['but', 'though', 'although', 'however']);

/** "I need to pee but can't", "… but it won't come": one thing said, not two. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some(
    (ahead) =>
      ["can't", "won't", 'nothing'].includes(tokens[at + ahead]?.word ?? '') &&
      (ahead === 1 || ['it', 'i'].includes(tokens[at + 1]?.word ?? '')),
  );

const stretchesOf = (tokens: readonly Token[]): readonly Stretch[] => {
  // "However I lie, it hurts."
  const isTurn = (word: string, at: number): boolean =>
    CONTRASTS.has(word) && !(word === 'however' && tokens[at + 1]?.word === 'i') && !goesOn(tokens, at);
  const turns = tokens.flatMap(({ word }, at) => (isTurn(word, at) ? [at] : []));
  return [-1, ...turns].map((from, index) => [from + 1, turns[index] ?? tokens.length]);
};

const heardFrom = (tokens: readonly Token[]): Heard => {
  const words = tokens.map(({ word }) => word).join(' ');
  const is = (pattern: RegExp): boolean => pattern.test(words);
  return {
    tokens,
    manners: mannersOf(tokens),
    past: is(LONG_AGO),
    yearsAgo: is(YEARS_AGO),
    dismissed: is(DISMISSES),
    notMine: is(NOT_MINE),
  };
};

const weighed = (tokens: readonly Token[]): ReadonlyMap<SignId, Weight> => {
  const heard = heardFrom(tokens);
  const excluded = new Set<SignId>();
  const fine = isQuestion(tokens) ? NOTHING_FINE : fineIn(tokens);
  const found = new Map<SignId, Weight>(fine.signs.map((sign) => [sign, 'denied']));
  for (const within of stretchesOf(tokens)) {
    for (let at = within[0]; at < within[1]; at += 1) {
      if (fine.places.includes(at)) continue;
      for (const rule of (tokens[at]?.keys ?? []).flatMap((key) => rulesFrom().get(key) ?? [])) {
        const places = placesOf(rule, tokens, at, rule.tells === 'not' ? [0, tokens.length] : within);
        if (places === undefined || places.some((place) => fine.places.includes(place))) continue;
        const weight = weightOf(rule, places, heard);
        if (rule.tells === 'not') {
          if (weight === 'said' || weight === 'doubtful') excluded.add(rule.sign);
          continue;
        }
        const known = found.get(rule.sign);
        if (weight === undefined || (known !== undefined && WEIGHTS.indexOf(known) >= WEIGHTS.indexOf(weight)))
          continue;
        found.set(rule.sign, weight);
      }
    }
  }
  for (const sign of excluded) found.set(sign, 'denied');
  return found;
};

/**
 * Reads free words, as a recogniser writes them, into the signs and precautions they name: by what stands together,
 * not by whole phrases. Words that may warn and may not are left open, to be asked about.
 */
export const read = (text: string): Reading => {
  const tokens = withWeeks(withAge(tokensOf(statementOf(text))));
  if (!tokens.some(({ keys }) => keys.some((key) => rulesFrom().has(key)))) return NOTHING_READ;
  const found = new Map(weighed(tokens));
  const said = (sign: SignId): boolean => found.get(sign) === 'said';
  for (const [graver, milder] of Object.entries(IMPLIED) as [SignId, readonly SignId[]][]) {
    if (said(graver)) for (const sign of milder) found.delete(sign);
  }
  if (said('breath_pain') && (said('breathless') || said('palpitations')))
    found.set('breath_pain_and_breathless', 'said');
  if ([...found].some(([sign, its]) => its === 'said' && isFinding(sign) && atLeast(FINDINGS[sign].level, 'urgent'))) {
    for (const sign of ONLY_ALONE) found.delete(sign);
  }
  const signs = (weight: Weight): SignId[] => [...found].flatMap(([sign, its]) => (its === weight ? [sign] : []));
  const findings = (weight: Weight): FindingId[] => signs(weight).filter(isFinding);
  return {
    findings: findings('said'),
    precautions: signs('said').filter(isPrecautionId),
    denied: { findings: findings('denied'), precautions: signs('denied').filter(isPrecautionId) },
    doubtful: [...findings('doubtful'), ...findings('asked')],
    emergency: said('emergency') || found.get('emergency') === 'other',
    others: findings('other'),
  };
};
