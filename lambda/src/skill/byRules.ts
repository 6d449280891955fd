import type { IntentRequest } from 'ask-sdk-model';
import type { Event, Named } from '../conversation/event.ts';
import { remedyOf, type Scene } from '../conversation/session.ts';
import { asksMeaning, asksWhy, isForOthers, lacksIt, readEveryday, type Expected } from '../reading/everyday.ts';
import { heard, type Hearing } from '../reading/everyday/hear.ts';
import { once } from '../reading/once.ts';
import { asks, deniesAll, saysWell } from '../reading/polarity.ts';
import { read } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { routineOf } from '../routines/routines.ts';
import type { Thing } from '../routines/things.ts';
import { FINDINGS, type FindingId } from '../triage/findings.ts';
import { atLeast } from '../triage/level.ts';
import { isSignQuestion, SIGN_QUESTIONS, type SignQuestionId } from '../triage/questions.ts';
import { EVENT_OF } from './events.ts';
import { expectedIn } from './expected.ts';
import type { IntentName } from './intentNames.ts';
import { fieldOf } from './fieldOf.ts';
import { heed } from './heed.ts';
import { everyValue, slotReader, type HeardValue } from './slots.ts';

type SaidEvent = Exclude<Event, { is: 'open' }>;

const isIntentName = (name: unknown): name is IntentName => typeof name === 'string' && Object.hasOwn(EVENT_OF, name);

/** What answers nothing where a warning sign is asked about: the words are read once more for what does. */
const BESIDE_A_SIGN: readonly SaidEvent['is'][] = [
  'onset',
  'cause',
  'feel',
  'learn',
  'remedy',
  'ready',
  'someone_else',
];

/** What a time that nobody asked for must stand with to be when it began. */
const BEGAN =
  /\b(?:start|first (?:felt|notic|came|happen)|when it|beg[au]n|came on|since|happen|it(?:'s| was| has| is) (?:been|on|from|about)|been (?:like|hurting|sore|bad|there|going)|had it|(?:it|this|back|pain) (?:only |just )?(?:went|got|grab|seiz|flare|kick|hit|lock|caught|pop))/u;

/** A question told with a time tells of no time: "what time does the shop close on sundays". */
const INQUIRES = /^(?:what time|where|who|when (?:do|does|is|will|are|can))\b/u;

/** Whether the words of an event may say more here than its intent does. */
const isOpenIn = (event: SaidEvent, expected: readonly Expected[]): boolean =>
  event.is === 'unknown' ||
  (event.is === 'cause' && !expected.includes('cause')) ||
  // "It's just cold" is no feeling where the skin is asked about.
  (event.is === 'feel' && expected.includes('skin_check')) ||
  (expected.includes('signs') && BESIDE_A_SIGN.includes(event.is));

/** What an intent and its words tell before anything is made of them. */
export interface Told {
  readonly intent: IntentName;
  /** What its slots heard, in one sentence; empty for an intent without words. */
  readonly words: string;
  /** The same with the everyday meanings of its words; made once, when it is first asked for. */
  readonly hearing: () => Hearing;
  readonly values: readonly HeardValue[];
  /** Whether a sentence stands around what the slots resolved to. */
  readonly story: boolean;
  /** What the intent alone means. */
  readonly event: SaidEvent;
}

/** Takes a request apart; undefined for an intent that is not ours. */
export const toldIn = (request: IntentRequest, now: number): Told | undefined => {
  const name = fieldOf(request, 'intent', 'name');
  if (!isIntentName(name)) return undefined;
  const slots = fieldOf(request, 'intent', 'slots');
  const values = everyValue(slots);
  const words = spokenIn(name, values);
  const story = isStory(slots);
  const inquires = story && INQUIRES.test(words);
  const event: SaidEvent = inquires ? { is: 'unknown' } : EVENT_OF[name](slotReader(slots), now);
  return { intent: name, words, hearing: once(() => heard(words)), values, story, event };
};

/** Of an age that is asked for nothing more. */
const isGrown = (years: number): boolean => years >= 18 && years < 70;

/** What the tables of words make of it in a scene. */
export const byRules = (told: Told, scene: Scene | undefined): SaidEvent => {
  const { intent, words, values, story } = told;
  const expected = expectedIn(scene);
  // A time in what was said is when it began where that is asked; elsewhere the words come first.
  const beside = told.event.is === 'onset' && story && !asksWhen(scene);
  const event = outweighed(heed(intent, beside ? { is: 'unknown' } : told.event, values), words);
  if (words === '') {
    // "I haven't got one": what is needed just now.
    const missing = intent === 'LackIntent' ? neededIn(scene) : undefined;
    return missing === undefined ? event : { is: 'lack', thing: missing };
  }
  if (event.is === 'doubt') {
    if (asksMeaning(told.hearing())) return { is: 'repeat' };
    if (asksWhy(words)) return { is: 'why' };
    if (isAnswered(event.findings, words, scene))
      return { is: 'report', no: false, findings: event.findings, precautions: [] };
  }
  // "No, my arms are fine", "no fever, no nothing": the answer is no, and the rest only says so again.
  if (event.is === 'deny' && expected.includes('signs') && deniesAll(words) && !isForAnother(event, scene))
    return { is: 'no' };
  const unread = event.is === 'report' && !expected.includes('signs') && isUnread(event, words);
  if (!unread && !isOpenIn(event, expected)) return event;
  const everyday = readEveryday(told.hearing(), expected);
  // "None of those, I'm forty odd."
  if (everyday?.is === 'age' && isGrown(everyday.years) && deniesAll(words)) return { is: 'no' };
  // Beside the check, what the words mean there outweighs a mild sign that only sounds alike.
  if (unread) return everyday === undefined || isAnswer(everyday) ? event : everyday;
  if (event.is === 'feel' && everyday?.is !== 'yes' && everyday?.is !== 'no') return event;
  const thing = everyday?.is === 'lack' ? undefined : neededIn(scene);
  if (thing !== undefined && lacksIt(told.hearing())) return { is: 'lack', thing };
  return everyday ?? (beside && BEGAN.test(words) && !isForOthers(told.hearing()) ? told.event : event);
};

const signsOf = (question: SignQuestionId): readonly string[] => SIGN_QUESTIONS[question].signs;

/** Whether one of these signs is what the open question asks for. */
const asksFor = (findings: readonly FindingId[], scene: Scene | undefined): boolean => {
  const question = scene?.at === 'check' ? scene.question : undefined;
  return question !== undefined && isSignQuestion(question) && findings.some((id) => signsOf(question).includes(id));
};

const ASKED_SOMEWHERE = Object.values(SIGN_QUESTIONS).flatMap(({ signs }): readonly string[] => signs);

/** "Didn't fall or anything" denies what another question asks for, and does not answer the one about numb legs. */
const isForAnother = ({ findings }: Named, scene: Scene | undefined): boolean =>
  scene?.at === 'check' && !asksFor(findings, scene) && findings.some((id) => ASKED_SOMEWHERE.includes(id));

/** A short answer is read into many words, and takes no sign back. */
const isAnswer = (event: SaidEvent): boolean =>
  ['no', 'deny', 'yes', 'unsure', 'somewhat', 'lack'].includes(event.is) ||
  (event.is === 'feel' && event.feel === 'worse');

/** Whether a slot resolved to signs that can wait for days, and none can be read in its words. */
const isUnread = ({ findings }: Named, words: string): boolean =>
  !isNamed(read(words)) && !findings.some((finding) => atLeast(FINDINGS[finding].level, 'urgent'));

/** "No, I'm well in myself" was resolved to a sign: who says that all is well, and names nothing, reports nothing. */
const outweighed = (event: SaidEvent, words: string): SaidEvent => {
  // "Fit" by itself may be one.
  if (event.is !== 'report' || words.split(' ').length < 3 || !saysWell(words) || isNamed(read(words))) return event;
  return event.no ? { is: 'no' } : { is: 'unknown' };
};

const isNamed = ({ findings, precautions, doubtful, others, emergency }: Reading): boolean =>
  emergency || findings.length + precautions.length + doubtful.length + others.length > 0;

/** What must be at hand for what is about to be done. */
const neededIn = (scene: Scene | undefined): Thing | undefined =>
  scene?.at === 'gate' || scene?.at === 'spot' ? routineOf(remedyOf(scene) ?? 'breathing').needs[0] : undefined;

const SUPPOSES = /\b(?:if|whether|might|maybe|perhaps|not sure|think)\b|n't (?:know|sure|tell)\b/u;

/** Words that settle nothing elsewhere answer the question that asks for just that: "like a knife", "my chest". */
const isAnswered = (findings: readonly FindingId[], words: string, scene: Scene | undefined): boolean =>
  asksFor(findings, scene) && !asks(words) && !SUPPOSES.test(words);

/** A time told with its story: "on thursday when i moved the couch". */
const isStory = (slots: unknown): boolean => slotReader(slots)('said').length > 0;

const asksWhen = (scene: Scene | undefined): boolean => scene?.at === 'check' && scene.question === 'onset';

/** "I can't …" is told by the intent; the words after it are read with it. */
const spokenIn = (intent: IntentName, values: readonly HeardValue[]): string => {
  const words = values.map((value) => value.words).join(' ');
  return intent === 'CannotIntent' && words !== '' ? `can't ${words}` : words;
};
