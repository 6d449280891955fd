import type { Event } from '../conversation/event.ts';
import type { Scene } from '../conversation/session.ts';
import { ALWAYS_COUNTS } from '../reading/alwaysCounts.ts';
import type { Said } from '../reading/learned/features.ts';
import type { Likely } from '../reading/learned/likely.ts';
import { FINDINGS, isFindingId } from '../triage/findings.ts';
import { PRECAUTION_QUESTIONS } from '../triage/precautionQuestions.ts';
import { isSignQuestion, SIGN_QUESTIONS } from '../triage/questions.ts';
import type { Told } from './byRules.ts';
import { eventOf, meaningsOf } from './meaning.ts';

type SaidEvent = Exclude<Event, { is: 'open' }>;

/** What the rules read is this much likelier than it was learned to be; that they read nothing says nothing. */
const BY_RULES = Math.E;

/** From here on a sign of an emergency is taken for told, whatever else is likelier. */
const TOLD = 0.3;

/** From here on it may be told: it is asked about, and nothing like it is taken for a no. */
const MAY_BE = 0.05;

/** What the rules take for an emergency is none only where it is less likely than this; up to MAY_BE it is asked about. */
const RULED_OUT = 0.02;

/** A "no" that would clear signs and was only learned must be as likely as this; otherwise it is asked again. */
const CLEARS = 0.95;

/** And a "yes" to such a question as this: it sends somebody away. */
const OWNS_UP = 0.9;

/** Of a "no" and "not that one", the narrower counts from this share of the wider on. */
const NARROWER = 0.25;

const isEmergency = (meaning: string): boolean => {
  const [is, id = ''] = meaning.split(':');
  return is === 'emergency' || (is === 'report' && isFindingId(id) && FINDINGS[id].level === 'emergency');
};

const likeliest = (meanings: Iterable<readonly [string, number]>): string | undefined => {
  let best: readonly [string, number] | undefined;
  for (const one of meanings) if (best === undefined || one[1] > best[1]) best = one;
  return best?.[0];
};

/** What a "no" would clear. */
const askedIn = (scene: Scene | undefined): readonly string[] => {
  if (scene?.at === 'precaution') return PRECAUTION_QUESTIONS[scene.question];
  return scene?.at === 'check' && isSignQuestion(scene.question) ? SIGN_QUESTIONS[scene.question].signs : [];
};

/** Whether a "no" is an answer about signs there, whichever these are. */
const clears = (scene: Scene | undefined): boolean =>
  askedIn(scene).length > 0 || scene?.at === 'worse' || scene?.at === 'back';

/** A report that is not sure enough: its signs are asked about. */
const asked = (event: SaidEvent): SaidEvent =>
  event.is === 'report' && event.findings.length > 0 ? { is: 'doubt', findings: event.findings } : event;

const counts = (sign: string): boolean => (ALWAYS_COUNTS as readonly string[]).includes(sign);

/** What is not sure enough: a sign that was read is asked about, everything else is asked again. */
const unclear = (rules: SaidEvent): SaidEvent => {
  const doubted = asked(rules);
  return doubted.is === 'doubt' ? doubted : { is: 'unknown' };
};

const isDenial = (meaning: string): boolean => meaning === 'no' || meaning.startsWith('deny:');

/** A learned "no": only as wide as it was meant, and only where it is sure enough. */
const denied = (
  best: string,
  rules: SaidEvent,
  read: readonly string[],
  likely: Likely,
  scene: Scene | undefined,
): SaidEvent => {
  const sure = [...likely].reduce((sum, [meaning, share]) => sum + (isDenial(meaning) ? share : 0), 0);
  const signs = askedIn(scene);
  // "Beat leukemia as a kid, all good since": what counts as long as one lives is asked about.
  if (signs.some((sign) => counts(sign) && read.includes(`report:${sign}`))) return asked(rules);
  const parts = signs.map((sign) => `deny:${sign}`);
  if (rules.is === 'deny' && (sure < CLEARS || parts.some((one) => read.includes(one)))) return rules;
  if (clears(scene) && sure < CLEARS) return unclear(rules);
  const named = best === 'no' ? likeliest(parts.map((one) => [one, likely.get(one) ?? 0])) : best;
  const narrow = named !== undefined && (named === best || (likely.get(named) ?? 0) > NARROWER * sure);
  return (narrow && eventOf(named, false)) || { is: 'no' };
};

/** A "yes" with a sign in it is about that sign. */
const affirms = (meaning: string): boolean => ['yes', 'somewhat'].includes(meaning) || meaning.startsWith('report:');

const ANSWERS = ['yes', 'no', 'somewhat'];

/** Where the rules have the last word, however likely something else is. */
const keeps = (rules: SaidEvent, best: string, words: string, scene: Scene | undefined): boolean =>
  // Reckoning is not learned.
  (rules.is === 'onset' && scene?.at === 'check' && scene.question === 'onset' && !isEmergency(best)) ||
  // Whoever it is about: the number is the same.
  (best === 'someone_else' && meaningsOf(rules).some(isEmergency)) ||
  // An answer of one word is said, or not said.
  (clears(scene) && ANSWERS.includes(best) && !words.trim().includes(' '));

/**
 * Weighs what the rules read against what was learned. What the rules take for an emergency is one unless it is next to
 * impossible, and what may well be one is taken for one although they read nothing; what is in between is asked about.
 */
export const weigh = (
  told: Told,
  rules: SaidEvent,
  { hearing: { words }, read }: Said,
  likely: Likely,
  scene: Scene | undefined,
): SaidEvent => {
  // Of words that are all new, and of moving a reminder, nothing was learned.
  if (likely.size === 0 || rules.is === 'move_reminder') return rules;
  const no = /^(?:no|nah|nope)\b/u.test(words);
  const meant = (meaning: string): SaidEvent =>
    eventOf(meaning, no) ?? (told.event.is === meaning ? told.event : rules);
  const emergencies = [...likely].filter(([meaning]) => isEmergency(meaning));
  const emergency = emergencies.reduce((sum, [, share]) => sum + share, 0);
  const weighed = [...likely].map(
    ([meaning, share]) =>
      [meaning, meaning !== 'unknown' && read.includes(meaning) ? share * BY_RULES : share] as const,
  );
  const best = likeliest(weighed) ?? 'unknown';
  if (keeps(rules, best, words, scene)) return rules;
  if (read.includes(best) && (isEmergency(best) || emergency <= TOLD)) return rules;
  if (emergency > TOLD && !read.some(isEmergency)) return meant(likeliest(emergencies) ?? 'unknown');
  if (read.some(isEmergency) && (emergency > MAY_BE || affirms(best))) return rules;
  if (read.some(isEmergency) && emergency > RULED_OUT) return asked(rules);
  // With the very first words nothing is open yet to know them by.
  if (scene === undefined) return rules;
  if (isEmergency(best)) return asked(meant(best));
  // "Sat there like a lemon": no answer that is sure is none, and is asked for again.
  if (best === 'yes' && clears(scene) && (likely.get('yes') ?? 0) < OWNS_UP) return unclear(rules);
  if (!isDenial(best)) return meant(best);
  return rules.is === 'doubt' && emergency > MAY_BE ? rules : denied(best, rules, read, likely, scene);
};
