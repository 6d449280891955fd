import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inContext } from '../../src/conversation/inContext.ts';
import { settle } from '../../src/conversation/settle.ts';
import { decide } from '../../src/conversation/decide.ts';
import type { Event } from '../../src/conversation/event.ts';
import type { Scene, Session } from '../../src/conversation/session.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import { beginningOf } from '../../src/pacing/place.ts';
import { NEW_SESSION } from '../../src/conversation/session.ts';
import { byRules, toldIn } from '../../src/skill/byRules.ts';
import { learnable, understand } from '../../src/skill/understand.ts';
import type { Said } from '../../src/reading/learned/features.ts';
import type { Facts } from '../../src/triage/facts.ts';
import { FINDINGS } from '../../src/triage/findings.ts';
import { atLeast } from '../../src/triage/level.ts';
import { PRECAUTION_IDS } from '../../src/triage/precautions.ts';
import { CHECK_ORDER, isSignQuestion, type QuestionId } from '../../src/triage/questions.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';
import type { Hear, Hearing } from '../../../simulator/hearing/hearing.ts';
import type { InteractionModel } from '../../../simulator/hearing/interactionModel.ts';
import { toSlots } from '../../../simulator/slots.ts';
import { hearingOf } from './hearingOf.ts';

/** One thing said, what was open when it was said, and what it may be taken for. */
export interface Utterance {
  readonly in: string;
  readonly say: string;
  readonly means: readonly string[];
  readonly kind: string;
  readonly accent: 'US' | 'GB' | 'AU' | 'IN' | 'CA';
}

/** How one utterance fared. */
export interface Outcome {
  readonly utterance: Utterance;
  readonly hearing: Hearing;
  readonly event: Event;
  readonly turn: Turn;
  readonly right: boolean;
  /** It led to "call now". */
  readonly emergency: boolean;
  /** It was taken for a warning sign or an emergency. */
  readonly alarmed: boolean;
  /** It changed what is open, or was taken for an answer. */
  readonly started: boolean;
}

/** A Sunday morning. */
export const NOW = Date.UTC(2026, 10, 22, 9);
const words = wordsFor('en-US');
const SKILL = 'amzn1.ask.skill.corpus';

const load = (path: string): unknown => JSON.parse(readFileSync(join(process.cwd(), path), 'utf8'));

export const corpus = (name: 'held-out' | 'development'): readonly Utterance[] =>
  load(`lambda/tests/corpus/${name}.json`) as readonly Utterance[];

const modelOf = (accent: Utterance['accent']): InteractionModel =>
  load(`skill-package/interactionModels/custom/en-${accent}.json`) as InteractionModel;

const CLEAR: Facts = {
  answers: Object.fromEntries(CHECK_ORDER.filter((id) => isSignQuestion(id)).map((id) => [id, 'no'])),
  findings: [],
  floor: 'self_care',
  onset: { min: 3, max: 4 },
  cause: 'posture',
  precautions: {},
};

const ALL_ASKED: Facts = { ...CLEAR, precautions: Object.fromEntries(PRECAUTION_IDS.map((id) => [id, false])) };

const FIVE_DAYS: Facts = { ...CLEAR, onset: { min: 110, max: 130 }, trend: 'same' };

/** Before a question of the check: everything asked earlier was denied. */
const upTo = (question: QuestionId): Facts => {
  if (question === 'trend') {
    const { trend: _, cause: __, ...asked } = FIVE_DAYS;
    return { ...asked, answers: { ...asked.answers } };
  }
  const asked = CHECK_ORDER.slice(0, (CHECK_ORDER as readonly QuestionId[]).indexOf(question));
  return {
    ...NEW_SESSION.facts,
    answers: Object.fromEntries(asked.filter((id) => isSignQuestion(id)).map((id) => [id, 'no'])),
    ...(asked.includes('onset') && { onset: CLEAR.onset }),
  };
};

const PRECAUTION_OF = { ice: 'cold', ball: 'pressure', heat: 'warmth' } as const;

/** The session in which something is said. */
const sessionIn = (open: string): Session => {
  const [kind = '', what = ''] = open.split(':');
  const place = beginningOf((what || 'stretch') as 'ice');
  const at = (scene: Scene, facts: Facts): Session => ({ ...NEW_SESSION, scene, facts, begun: [place.remedy] });
  switch (kind) {
    case 'check':
      return at({ at: 'check', question: what as QuestionId, doubted: false }, upTo(what as QuestionId));
    case 'offer':
      return at({ at: 'offer', remedy: 'stretch', first: false }, CLEAR);
    case 'precaution':
      return at(
        { at: 'precaution', question: PRECAUTION_OF[what as 'ice'], place, doubted: false },
        what === 'heat' ? FIVE_DAYS : CLEAR,
      );
    case 'gate':
      return at({ at: 'gate', place }, ALL_ASKED);
    case 'hold':
      return at({ at: 'moving', place, since: NOW - 14_000 }, ALL_ASKED);
    case 'spot':
      return at({ at: 'spot', next: { ...place, rep: 1 } }, ALL_ASKED);
    case 'paused':
      return at({ at: 'paused', place }, ALL_ASKED);
    case 'worse':
      return at({ at: 'worse', place, doubted: false, ended: false }, ALL_ASKED);
    case 'easier':
      return at({ at: 'easier', place }, ALL_ASKED);
    case 'feel':
      return at({ at: 'feel' }, ALL_ASKED);
    case 'choose':
      return at({ at: 'choose' }, ALL_ASKED);
    default:
      throw new Error(`no such scene: ${open}`);
  }
};

const overlaps = (range: string, { min, max }: { min: number; max: number }): boolean => {
  const [from = 0, to = 0] = range.split('-').map(Number);
  return min <= to && max >= from;
};

/** What an event carries besides its kind, as the corpus names it. */
const detailsOf = (event: Event): readonly string[] => {
  if ('precautions' in event) return [...event.findings, ...event.precautions];
  if ('findings' in event) return event.findings;
  if ('wanted' in event) return [event.wanted];
  if ('cause' in event) return [event.cause];
  if ('years' in event) return [String(event.years)];
  if ('pace' in event) return [event.pace];
  if ('feel' in event) return [event.feel];
  if ('remedy' in event) return event.remedy === undefined ? [] : [event.remedy];
  if ('thing' in event) return [event.thing];
  return 'topic' in event ? [event.topic] : [];
};

/** Whether an event is one of the meanings that are right. */
const isRight = (event: Event, means: readonly string[]): boolean =>
  means.some((meaning) => {
    const [is, what] = meaning.split(/:(.*)/u);
    if (is !== event.is) return false;
    if (what === undefined || what === '') return true;
    if (event.is === 'onset') return overlaps(what, event.onset);
    return what.split('+').every((id) => detailsOf(event).includes(id));
  });

const isAlarm = (event: Event): boolean =>
  event.is === 'emergency' ||
  (event.is === 'report' && event.findings.some((id) => atLeast(FINDINGS[id].level, 'urgent')));

const open = ({ scene }: Session): string => {
  if (scene.at === 'moving' || scene.at === 'paused') return `place ${scene.place.remedy}`;
  return scene.at === 'check' ? `check ${scene.question}` : scene.at;
};

/** What an Echo of the accent makes of an utterance, as it reaches the skill. */
const requestOf = (utterance: Pick<Utterance, 'say'>, { hear, model }: Heard): { hearing: Hearing; request: never } => {
  const hearing = hear(utterance.say, new Date(NOW));
  const intent = model.interactionModel.languageModel.intents.find(({ name }) => name === hearing.intent);
  const slots = toSlots(intent, hearing.slots, SKILL);
  return { hearing, request: { intent: { name: hearing.intent, slots }, type: 'IntentRequest' } as never };
};

/** What the learned reader has to go by; undefined for what comes without words. */
export const readByRules = (utterance: Pick<Utterance, 'say' | 'in'>, heard: Heard): Said | undefined => {
  const { scene } = sessionIn(utterance.in);
  const told = toldIn(requestOf(utterance, heard).request, NOW);
  return told && learnable(told, byRules(told, scene), scene);
};

/** Hears an utterance as the Echo of its accent would, and takes the turn it leads to. */
export const judged = (utterance: Utterance, heardBy: Heard): Outcome => {
  const { hearing, request } = requestOf(utterance, heardBy);
  const before = sessionIn(utterance.in);
  const heard = understand({ request, session: { new: false } } as never, NOW, before.scene);
  const event = inContext(heard, settle(before, { now: NOW, words }).session.scene);
  const turn = decide(before, heard, { now: NOW, words });
  const emergency = turn.session.scene.at === 'referred' && turn.session.facts.floor === 'emergency';
  return {
    utterance,
    hearing,
    event,
    turn,
    right: isRight(event, utterance.means),
    emergency,
    alarmed: isAlarm(event),
    started: open(turn.session) !== open(before),
  };
};

type Heard = { readonly hear: Hear; readonly model: InteractionModel };

const made = new Map<Utterance['accent'], Heard>();

/** The hearing of each English, with the model it goes by. */
export const hearingIn = (accent: Utterance['accent']): Heard => {
  const known = made.get(accent);
  if (known !== undefined) return known;
  const model = modelOf(accent);
  const heard = { hear: hearingOf(`en-${accent}`, model), model };
  made.set(accent, heard);
  return heard;
};

/** Everything in a corpus, heard and judged. */
export const judgeAll = (name: 'held-out' | 'development'): readonly Outcome[] =>
  corpus(name).map((utterance) => judged(utterance, hearingIn(utterance.accent)));
