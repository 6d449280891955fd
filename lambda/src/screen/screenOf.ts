import type { Act } from '../conversation/act.ts';
import { isGentle } from '../conversation/performance.ts';
import { remedyOf, type Session } from '../conversation/session.ts';
import type { Turn } from '../conversation/turn.ts';
import { remedyAfter } from '../routines/plan.ts';
import type { RemedyId } from '../routines/remedies.ts';
import { openQuestion } from '../voice/question.ts';
import { sentencesOf } from '../voice/sentences.ts';
import { screenWords as shown, shortNames } from '../words/english/screenWords.ts';
import { regionOf, type Region } from '../words/locale.ts';
import { capital } from '../words/numbers.ts';
import type { Words } from '../words/wordsFor.ts';
import { buttonsOf } from './buttons.ts';
import { FIGURES, type Figures } from './figures/poses.ts';
import type { Pose } from './figures/pose.ts';
import { framesOf } from './frames.ts';
import { inDigits, numberFor } from './numbersToCall.ts';
import type { Play, Screen } from './screen.ts';

const titleOf = (remedy: RemedyId, { routines }: Words): string => capital(routines[remedy].name.replace(/^the /u, ''));

/** The positions of a remedy as this person does it: the start first. */
export const posesOf = (session: Session, remedy: RemedyId): readonly Pose[] => {
  const figures: Figures = FIGURES[remedy];
  const { start, phases } = isGentle(session, remedy) ? (figures.gently ?? figures) : figures;
  return phases.every((pose) => pose === start) ? [start] : [start, ...phases];
};

const toldBy = (acts: readonly Act[], words: Words): readonly string[] =>
  acts.flatMap((act) =>
    act.act === 'coach' || act.act === 'quiet' || act.act === 'plan' ? [] : sentencesOf(act, words),
  );

/** Where there is no room for all that was told, some of it matters more than the rest. */
const wordings = ({ session, acts }: Turn, words: Words): readonly string[] => {
  const { scene } = session;
  const all = toldBy(acts, words);
  const instructed = toldBy(
    acts.filter(({ act }) => act === 'instruct'),
    words,
  );
  return scene.at === 'gate'
    ? [all.join(' '), instructed.join(' '), words.routines[scene.place.remedy].brief]
    : [all.join(' ')];
};

const needOf = ({ facts, scene }: Session, acts: readonly Act[]): Parameters<typeof numberFor>[1] => {
  if (facts.findings.includes('self_harm')) return 'crisis';
  if (acts.some(({ act }) => act === 'safety_net' || act === 'bye_not_cleared')) return 'emergency';
  return scene.at === 'referred' || scene.at === 'closed' ? facts.floor : 'self_care';
};

const headOf = (session: Session, words: Words): Pick<Screen, 'title' | 'aside'> => {
  const { scene } = session;
  const remedy = remedyOf(scene);
  switch (scene.at) {
    case 'check':
    case 'worse':
      return { title: shown.check };
    case 'back':
      return { title: shown.back };
    case 'precaution':
      return { title: shown.check, aside: shown.before(shortNames[scene.place.remedy]) };
    case 'offer':
      return { title: scene.first ? shown.plan : titleOf(scene.remedy, words) };
    case 'gate':
    case 'timer':
    case 'spot':
    case 'easier':
      return { title: remedy === undefined ? '' : titleOf(remedy, words) };
    case 'moving': {
      const next = remedyAfter(scene.place.remedy, session.facts);
      return {
        title: titleOf(scene.place.remedy, words),
        aside: next === undefined ? shown.done : shown.next(shortNames[next]),
      };
    }
    case 'paused':
      return { title: titleOf(scene.place.remedy, words), aside: shown.paused };
    case 'resting':
    case 'remind':
    case 'forget':
    case 'feel':
      return { title: shown[scene.at] };
    case 'choose':
      return { title: shown.choose };
    case 'referred':
      return { title: shown.safety };
    case 'closed':
      return { title: shown.bye };
  }
};

const posesIn = (session: Session): readonly Pose[] => {
  const { scene } = session;
  switch (scene.at) {
    case 'gate':
    case 'timer':
    case 'moving':
    case 'paused':
      return posesOf(session, scene.place.remedy);
    case 'resting':
      return session.onTimer?.remedy === undefined ? [] : posesOf(session, session.onTimer.remedy);
    case 'offer':
      return scene.first ? [] : posesOf(session, scene.remedy);
    case 'check':
    case 'back':
    case 'precaution':
    case 'spot':
    case 'worse':
    case 'easier':
    case 'remind':
    case 'forget':
    case 'feel':
    case 'choose':
    case 'referred':
    case 'closed':
      return [];
  }
};

const playIn = (acts: readonly Act[], lead: number, poses: number): Play | undefined => {
  const timeline = acts.find((act) => act.act === 'coach')?.timeline;
  return (
    timeline && {
      frames: framesOf(timeline, lead, poses),
      over: Math.round((lead + timeline.seconds) * 1000),
      goesOn: true,
    }
  );
};

/** Cold or heat lies on by Alexa's timer: what is left of it, beside what is asked meanwhile. */
const timerIn = ({ onTimer, scene }: Session, poses: number, say: string, now: number): Play | undefined => {
  if (scene.at !== 'resting' || onTimer === undefined || !('ends' in onTimer)) return undefined;
  const left = onTimer.ends - now;
  if (left <= 0) return undefined;
  return {
    frames: [{ at: 0, end: left, most: left, pose: Math.max(0, poses - 1), say, part: '' }],
    over: left,
    goesOn: false,
  };
};

const planIn = (acts: readonly Act[], words: Words): readonly string[] | undefined =>
  acts.find((act) => act.act === 'plan')?.remedies.map((remedy, index) => `${index + 1}  ${titleOf(remedy, words)}`);

/** Beside a number there is room for the last few of a menu. */
const MOST_BESIDE_NUMBER = 3;

/** What stands in the largest letters, and what was told besides. Where help is needed, that is what to do. */
const mainIn = (turn: Turn, words: Words, number: string | undefined): Pick<Screen, 'main' | 'told'> => {
  const { session, acts } = turn;
  const { scene } = session;
  if (scene.at === 'gate' || scene.at === 'moving') return { main: '', told: wordings(turn, words) };
  if (scene.at === 'referred' || scene.at === 'closed' || number !== undefined) {
    const { safetyNetNow, safetyNetLater } = words.talk;
    const first = acts.some(({ act }) => act === 'safety_net') ? [safetyNetNow] : [];
    const [main = '', ...rest] = [...first, ...toldBy(acts, words).filter((told) => !first.includes(told))];
    const graver = rest.find((told) => told === safetyNetLater) ?? rest[0] ?? '';
    return { main, told: [...new Set([rest.join(' '), graver])] };
  }
  return { main: openQuestion(session, words)?.ask ?? '', told: wordings(turn, words) };
};

/** What a turn shows: the same session and acts as are spoken, `lead` seconds of speech before a timeline, at `now`. */
export const screenOf = (turn: Turn, words: Words, locale: string, lead: number, now = Infinity): Screen => {
  const { session, acts } = turn;
  const region: Region = regionOf(locale);
  const poses = posesIn(session);
  const number = numberFor(region, needOf(session, acts));
  const list = planIn(acts, words);
  const buttons = buttonsOf(session);
  const { main, told } = mainIn(turn, words, number);
  const play = playIn(acts, lead, poses.length) ?? timerIn(session, poses.length, main, now);
  return {
    ...headOf(session, words),
    told: told.map((text) => inDigits(text, region)),
    main: play === undefined ? inDigits(main, region) : '',
    ...(number !== undefined && { number }),
    ...(list !== undefined && { list }),
    poses,
    ...(play !== undefined && { play }),
    buttons: number === undefined ? buttons : buttons.slice(-MOST_BESIDE_NUMBER),
  };
};
