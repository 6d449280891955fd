import { EVENING, MORNING, type Reminder } from '../../lambda/src/conversation/reminder.ts';
import { REMEDY_IDS } from '../../lambda/src/routines/remedies.ts';
import { ROUTINES, routineOf } from '../../lambda/src/routines/routines.ts';
import type { RemedyId } from '../../lambda/src/routines/remedies.ts';
import { whenOf } from '../../lambda/src/voice/alerts.ts';
import { spokenClock } from '../../lambda/src/words/clock.ts';
import { LOCALES } from '../../lambda/src/words/locale.ts';
import { capital, inWords, listed, spokenTime } from '../../lambda/src/words/numbers.ts';
import { wordsFor, type Words } from '../../lambda/src/words/wordsFor.ts';

/** One of every kind. */
const REMINDERS: readonly Reminder[] = [
  { when: 'in', minutes: 120 },
  { when: 'at', minute: EVENING },
  { when: 'tomorrow', minute: MORNING },
  { when: 'on', day: 20_784, minute: MORNING },
  { when: 'weekly', minute: EVENING },
];

type Template = (...values: never[]) => unknown;

/** For each template of a table, all the values it is ever filled with. */
type Values<T> = {
  readonly [K in keyof T as T[K] extends Template ? K : never]: T[K] extends Template
    ? readonly Parameters<T[K]>[]
    : never;
};

/** Tables and fields that only fill templates and are never said by themselves. */
const FRAGMENTS = new Set(['precautionNames', 'findings', 'answers', 'causes', 'things', 'obstacles', 'name']);

const upTo = (n: number): readonly number[] => Array.from({ length: n }, (_, i) => i + 1);

const one = (values: Iterable<string>): readonly [string][] => [...values].map((value): [string] => [value]);

const pairs = (first: Iterable<string>, second: readonly string[]): readonly [string, string][] =>
  [...first].flatMap((a) => second.map((b): [string, string] => [a, b]));

/** All times that can be left of a hold. */
const timesIn = (seconds: number): ReadonlySet<string> => new Set(upTo(seconds).map(spokenTime));

const longestPhase = (remedy: RemedyId): number => Math.max(...routineOf(remedy).phases.map(({ seconds }) => seconds));

/** Time left, and repetitions after it, of one remedy. */
const timeAndMore = (remedy: RemedyId): readonly [string, string][] => {
  const { dose, phases } = routineOf(remedy);
  const whole = phases.reduce((sum, { seconds }) => sum + seconds, 0);
  const most = Math.max(dose.usual, dose.later, dose.short) - 1;
  return pairs([...timesIn(whole)].map(capital), upTo(most).map(inWords));
};

const repetitions = (): readonly [string, string][] => {
  const counts = new Set(Object.values(ROUTINES).flatMap(({ dose }) => Object.values(dose)));
  return [...counts].flatMap((of) => upTo(of).map((n): [string, string] => [capital(inWords(n)), inWords(of)]));
};

/** Minutes done and to go, between two spots of ice or heat. */
const minutes = (): readonly [string, string][] =>
  Object.values(ROUTINES)
    .filter(({ phases: [{ marks }] }) => marks === 'rest')
    .flatMap(({ dose, phases: [{ seconds }] }) =>
      Object.values(dose).flatMap((reps) =>
        upTo(reps - 1).map((rep): [string, string] => [
          capital(inWords((rep * seconds) / 60)),
          inWords(((reps - rep) * seconds) / 60),
        ]),
      ),
    );

/** Every run of neighbours in the order remedies are done. */
const plans = (names: readonly string[]): readonly string[] =>
  names.flatMap((_, from) => upTo(names.length - from).map((count) => listed(names.slice(from, from + count))));

/** A template without values here does not compile, so that none is forgotten. */
const valuesFor = (
  words: Words,
): { talk: Values<Words['talk']>; open: Values<Words['open']>; alerts: Values<Words['alerts']> } => {
  const names = REMEDY_IDS.map((remedy) => words.routines[remedy].name);
  const signs = Object.values(words.findings);
  const named = [...signs, ...Object.values(words.precautionNames)];
  const told = [...signs, ...signs.map((sign, i) => listed([sign, signs[(i + 7) % signs.length] ?? sign]))];
  const wholeIce = Math.max(...(['ice', 'heat'] as const).map((id) => 180 * ROUTINES[id].dose.usual));
  const clocks = [MORNING, EVENING, 13 * 60 + 5, 23 * 60 + 45].map(spokenClock);
  const whens = REMINDERS.map((reminder) => whenOf(reminder, words));
  const timerTimes = [...timesIn(wholeIce)];
  const rests = [words.talk.whereLast, ...plans(names).map(words.talk.whereNext)];
  return {
    talk: {
      stoppedAt: one(names),
      nextIs: one(names),
      noted: one([...named, ...Object.values(words.causes)]),
      notThat: one(named),
      andRest: one(told),
      restDone: minutes(),
      heardClear: one(Object.values(words.causes)),
      youTold: one(told),
      youSaid: one(Object.values(words.answers)),
      planIs: one(plans(names)),
      needs: one(Object.values(ROUTINES).map(({ needs }) => listed(needs.map((thing) => words.things[thing])))),
      leftOut: pairs(names, Object.values(words.obstacles)),
      backTo: one(names),
      repOf: repetitions(),
      timeLeft: one([...timesIn(wholeIce)].map(capital)),
      timeAndSide: one([...timesIn(longestPhase('ball'))].map(capital)),
      moreToGo: ['Two', 'Five', 'Eight'].map((more) => [more] as const),
      timeAndMore: REMEDY_IDS.flatMap(timeAndMore),
      pausedAt: REMEDY_IDS.flatMap((remedy) =>
        pairs([words.routines[remedy].name], [...timesIn(longestPhase(remedy))]),
      ),
      paused: one(names),
      where: names.flatMap((name) => pairs([name], rests.slice(0, 1))).concat(pairs(names.slice(0, 1), rests)),
      whereCheck: one(upTo(12).map((n) => (n === 1 ? 'one question' : `${inWords(n)} questions`))),
      whereNext: one(plans(names)),
      skipped: one(names),
      leaveIt: one(names),
    },
    alerts: {
      setWithChecks: one(['five', listed(['five', 'ten'])]),
      left: one(timerTimes.map(capital)),
      waits: one(timerTimes),
      paused: one(timerTimes),
      going: one(timerTimes),
      ownTimer: one(timerTimes),
      inTime: one(['two hours', 'thirty minutes']),
      at: one(clocks),
      tomorrow: one(clocks),
      on: pairs(['Monday', 'Saturday'], clocks),
      weekly: one(clocks),
      reminderSet: one(whens),
      reminderFailed: one(whens),
    },
    open: {
      timer: one(timerTimes),
      remind: one(whens),
      about: one(Object.values(words.findings)),
      begin: one(names),
      next: one(names),
      gate: one(REMEDY_IDS.map((remedy) => words.routines[remedy].ready)),
      skin: one(REMEDY_IDS.map((remedy) => words.routines[remedy].betweenSpots)),
      spot: one(REMEDY_IDS.map((remedy) => words.routines[remedy].betweenSpots)),
    },
  };
};

type Table = Readonly<Record<string, unknown>>;

/** Everything a table says, its templates filled. */
const saidBy = (table: Table, values: Table): readonly string[] =>
  Object.entries(table).flatMap(([key, entry]): readonly string[] => {
    if (FRAGMENTS.has(key)) return [];
    const own = values[key];
    if (typeof entry === 'string') return [entry];
    if (typeof entry === 'function') {
      if (!Array.isArray(own)) throw new Error(`no values for the template ${key}`);
      return (own as never[][]).flatMap((filled) => saidBy({ filled: (entry as Template)(...filled) }, {}));
    }
    return typeof entry === 'object' && entry !== null ? saidBy(entry as Table, (own ?? {}) as Table) : [];
  });

/** Every sentence the skill can say in any locale, each once: sentences and short cues alike. */
export const sayings = (): readonly string[] => {
  const all = LOCALES.flatMap((locale) => {
    const words = wordsFor(locale);
    return saidBy(words, valuesFor(words));
  });
  return [...new Set(all.map((text) => text.trim()))].filter((text) => text !== '');
};
