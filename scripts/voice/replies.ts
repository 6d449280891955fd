import { ResponseFactory } from 'ask-sdk-core';
import type { Act } from '../../lambda/src/conversation/act.ts';
import { performanceOf } from '../../lambda/src/conversation/performance.ts';
import { NEW_SESSION, type Session } from '../../lambda/src/conversation/session.ts';
import { LEAST_RESUMED_SECONDS } from '../../lambda/src/pacing/locate.ts';
import { PACES, type Pace } from '../../lambda/src/pacing/manner.ts';
import { beginningOf, type Place } from '../../lambda/src/pacing/place.ts';
import { timelineFrom, type Estimate, type Timeline } from '../../lambda/src/pacing/timeline.ts';
import { REMEDY_IDS, type RemedyId } from '../../lambda/src/routines/remedies.ts';
import { routineOf } from '../../lambda/src/routines/routines.ts';
import { saved } from '../../lambda/src/skill/saved.ts';
import { compose } from '../../lambda/src/voice/compose.ts';
import { LOCALES, type Locale } from '../../lambda/src/words/locale.ts';
import { wordsFor } from '../../lambda/src/words/wordsFor.ts';

/** Why somebody does more or fewer repetitions. */
const DOSES = ['usual', 'later', 'shorter', 'gently'] as const;

type Dose = (typeof DOSES)[number];

/** Who is coached, and how. */
interface Visit {
  readonly locale: Locale;
  readonly remedy: RemedyId;
  readonly pace: Pace;
  readonly brief: boolean;
  readonly dose: Dose;
}

/** One reply that coaches, as it is sent. */
export interface CoachedReply extends Visit {
  readonly timeline: Timeline;
  readonly ssml: string;
  readonly reprompt: string;
  /** Of the whole response, session attributes included. */
  readonly bytes: number;
  /** The first reply since somebody interrupted, with the rest of what was cut. */
  readonly resumed: boolean;
}

/** Seconds left of a hold that was cut: the least that is ever resumed, the count with a little before it, and most of a hold. */
const LEFT = [LEAST_RESUMED_SECONDS, 7, 40];

const FIRST_DAYS = { min: 2, max: 3 };
const LATER = { min: 200, max: 220 };

const sessionOf = ({ remedy, pace, brief, dose }: Visit, place: Place): Session => ({
  ...NEW_SESSION,
  scene: { at: 'moving', place, since: 0 },
  facts: { ...NEW_SESSION.facts, onset: dose === 'later' ? LATER : FIRST_DAYS },
  manner: { pace, brief, short: dose === 'shorter' },
  begun: [remedy],
  gently: dose === 'gently' ? [remedy] : [],
});

const visits = (): readonly Visit[] =>
  LOCALES.flatMap((locale) =>
    REMEDY_IDS.flatMap((remedy) =>
      PACES.flatMap((pace) =>
        [false, true].flatMap((brief) => DOSES.map((dose): Visit => ({ locale, remedy, pace, brief, dose }))),
      ),
    ),
  );

/** What is said before the timeline. */
type Lead = readonly Act[];

const STARTING: Lead = [{ act: 'begin' }];

const resuming = (remedy: RemedyId): Lead => [
  { act: 'back_to', remedy },
  { act: 'quiet', seconds: 3 },
];

/** The most that is ever said before a timeline: "repeat" gives the whole instruction first. */
const repeating = ({ remedy, dose }: Visit, { rep }: Place): Lead => [
  { act: 'again' },
  { act: 'instruct', remedy, gently: dose === 'gently', brief: false, resting: false, rep },
  { act: 'quiet', seconds: 3 },
];

const replyFrom = (
  visit: Visit,
  place: Place,
  lead: Lead,
  estimate: Estimate | undefined,
  resumed = false,
): CoachedReply => {
  const words = wordsFor(visit.locale);
  const session = sessionOf(visit, place);
  const timeline = timelineFrom(place, performanceOf(session, visit.remedy), words, estimate);
  const { speech, reprompt } = compose({ session, acts: [...lead, { act: 'coach', timeline }] }, words);
  if (reprompt === undefined) throw new Error(`${visit.remedy} ends without a question`);
  const response = ResponseFactory.init().speak(speech).reprompt(reprompt).withShouldEndSession(false).getResponse();
  const envelope = { version: '1.0', sessionAttributes: saved(session), response };
  return {
    ...visit,
    timeline,
    resumed,
    ssml: `<speak>${speech}</speak>`,
    reprompt: `<speak>${reprompt}</speak>`,
    bytes: Buffer.byteLength(JSON.stringify(envelope)),
  };
};

/** The places at which each reply of a visit begins. */
const beginnings = (visit: Visit): readonly Place[] => {
  const places: Place[] = [];
  for (let place: Place | undefined = beginningOf(visit.remedy); place !== undefined;) {
    places.push(place);
    place = replyFrom(visit, place, STARTING, undefined).timeline.next;
  }
  return places;
};

/**
 * Places somebody takes up a routine again that was cut: a later phase from its start, or with so much of a hold left.
 * Repetitions that are counted sound alike, so the first and the last stand for all of them.
 */
const cuts = (visit: Visit): readonly Place[] => {
  const { remedy } = visit;
  const { reps } = replyFrom(visit, beginningOf(remedy), STARTING, undefined).timeline;
  const { phases, runs } = routineOf(remedy);
  return Array.from({ length: reps }, (_, rep) => rep)
    .filter((rep) => runs === 'spots' || rep === 0 || rep === reps - 1)
    .flatMap((rep) =>
      phases.flatMap(({ seconds }, phase): readonly Place[] => {
        const place: Place = { remedy, rep, phase };
        const cut = LEFT.filter((left) => left < seconds).map((left) => ({ ...place, left }));
        return phase === 0 ? cut : [place, ...cut];
      }),
    );
};

/** The first of those that sound alike. */
const different = (replies: readonly CoachedReply[]): readonly CoachedReply[] => {
  const heard = new Set<string>();
  return replies.filter(({ ssml }) => !heard.has(ssml) && heard.add(ssml));
};

/** Every reply of every routine, from its beginning to its end, at every pace and dose; what sounds alike once. */
export const wholeReplies = (estimate?: Estimate): readonly CoachedReply[] =>
  different(visits().flatMap((visit) => beginnings(visit).map((place) => replyFrom(visit, place, STARTING, estimate))));

/** Every reply that takes up a routine again where it was cut; what sounds alike once. */
export const resumedReplies = (estimate?: Estimate): readonly CoachedReply[] =>
  different(
    visits().flatMap((visit) =>
      cuts(visit).map((place) => replyFrom(visit, place, resuming(visit.remedy), estimate, true)),
    ),
  );

/** Every reply with the most said before it, said slowly. */
export const longestReplies = (): readonly CoachedReply[] =>
  different(
    visits()
      .filter(({ pace }) => pace === 'slower')
      .flatMap((visit) =>
        beginnings(visit).map((place) => replyFrom(visit, place, repeating(visit, place), undefined)),
      ),
  );

/** "ice, slower, 2 of 5". */
export const nameOf = ({ remedy, pace, brief, dose, timeline }: CoachedReply): string => {
  const { rep } = timeline.from;
  return [
    remedy,
    pace,
    ...(brief ? ['brief'] : []),
    ...(dose === 'usual' ? [] : [dose]),
    `from ${rep + 1} of ${timeline.reps}`,
  ].join(', ');
};
