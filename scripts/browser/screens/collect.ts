import type { Turn } from '../../../lambda/src/conversation/turn.ts';
import { decide } from '../../../lambda/src/conversation/decide.ts';
import { remedyOf } from '../../../lambda/src/conversation/session.ts';
import { draw } from '../../../lambda/src/screen/draw.ts';
import type { Viewport } from '../../../lambda/src/screen/shape.ts';
import type { Screen } from '../../../lambda/src/screen/screen.ts';
import { screenOf } from '../../../lambda/src/screen/screenOf.ts';
import { wordsFor } from '../../../lambda/src/words/wordsFor.ts';
import { REMEDY_IDS } from '../../../lambda/src/routines/remedies.ts';
import { NOW, reachableSteps } from '../../../lambda/tests/support/reachable.ts';
import { coachedTurns, sceneTurns } from '../../../lambda/tests/support/turns.ts';

/** A turn that looks different from every other one. */
export interface Drawable {
  /** Scene, remedy and what is drawn, in words that make a file name. */
  readonly name: string;
  readonly turn: Turn;
}

/** A document as the renderer gets it. */
export interface Drawn {
  readonly name: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly datasources: { readonly coach: Readonly<Record<string, unknown>> };
}

const LOCALE = 'en-US';

/** Seconds of speech before a timeline; how many changes nothing in the picture. */
const LEAD = 3;

const words = wordsFor(LOCALE);

/** How much a drawing has of what may not fit. */
const bulksOf = ({ told, main, buttons, play }: Screen): readonly number[] => [
  main.length,
  told.join(' ').length + main.length,
  Math.max(0, ...buttons.map(({ label }) => label.length)),
  Math.max(0, ...(play?.frames ?? []).map(({ say }) => say.length)),
];

/** Goes on from a turn until its routine runs: whoever wants no timer of Alexa is coached through cold and heat. */
const untilItRuns = (turn: Turn): Turn => {
  let latest = turn;
  for (const is of ['ready', 'no', 'ready'] as const) {
    if (latest.session.scene.at !== 'moving') latest = decide(latest.session, { is }, { now: NOW, words });
  }
  return latest;
};

/** Turns from everywhere in the conversation, and every routine in both manners. */
const everyTurn = (): readonly Turn[] => {
  const coached = [...coachedTurns().values()];
  const running = coached.map(untilItRuns).filter(({ session }) => session.scene.at === 'moving');
  const missing = REMEDY_IDS.filter((remedy) => !running.some(({ session }) => remedyOf(session.scene) === remedy));
  if (missing.length > 0) throw new Error(`no screen is drawn of ${missing.join(', ')}`);
  return [...coached, ...running, ...sceneTurns().values(), ...reachableSteps().map(({ turn }) => turn)];
};

/**
 * Every kind of screen that the conversation can reach: the same scene, remedy and parts count as one kind. Of each kind
 * come the drawings that are fullest: with the longest question, the most words, the longest button, the longest cue.
 */
export const collectDrawables = (): readonly Drawable[] => {
  const kinds = new Map<string, { readonly name: string; readonly fullest: { bulk: number; turn: Turn }[] }>();
  for (const turn of everyTurn()) {
    const screen = screenOf(turn, words, LOCALE, LEAD, NOW);
    const { aside, told, number, list, poses, play, buttons } = screen;
    const { scene } = turn.session;
    const remedy = remedyOf(scene);
    const parts = [
      scene.at,
      remedy ?? '',
      play ? 'timed' : '',
      number === undefined ? '' : 'number',
      list ? 'list' : '',
    ];
    const name = parts.filter(Boolean).join('-');
    const isGentle = remedy !== undefined && turn.session.gently.includes(remedy);
    const kind = [
      name,
      aside !== undefined,
      told.length === 0,
      list?.length,
      poses.length,
      buttons.length,
      isGentle,
    ].join();
    const found = kinds.get(kind) ?? { name, fullest: bulksOf(screen).map(() => ({ bulk: -1, turn })) };
    kinds.set(kind, found);
    bulksOf(screen).forEach((bulk, index) => {
      if (bulk > (found.fullest[index]?.bulk ?? Infinity)) found.fullest[index] = { bulk, turn };
    });
  }
  const counts = new Map<string, number>();
  return [...kinds.values()].flatMap(({ name, fullest }) =>
    [...new Set(fullest.map(({ turn }) => turn))].map((turn) => {
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return { name: `${name}-${count}`, turn };
    }),
  );
};

/** A timed screen shows one frame after the other; each of them becomes a picture that stands. */
const framesOf = ({ name, document, datasources }: Drawn): readonly Drawn[] => {
  const { frames } = datasources.coach;
  if (!Array.isArray(frames)) return [{ name, document, datasources }];
  return (frames as readonly object[]).map((frame, index) => ({
    name: `${name}-frame${index + 1}`,
    document: { ...document, onMount: [] },
    datasources: { ...datasources, coach: { ...datasources.coach, frames: [{ ...frame, at: 0 }] } },
  }));
};

/** What a picture looks like: when its time is over makes no difference, nor does the exact second it stands at. */
const looksOf = ({ document, datasources }: Drawn): string =>
  JSON.stringify([{ ...document, settings: undefined }, datasources], (key, value: unknown) =>
    key === 'end' || key === 'most' || key === 'part' ? String(value).replaceAll(/\d/gu, '0') : value,
  );

/** Turns as a screen draws them, every picture once. */
export const drawOn = (drawables: readonly Drawable[], viewport: Viewport): readonly Drawn[] => {
  const pictures = new Map<string, Drawn>();
  for (const { name, turn } of drawables) {
    const { document, datasources } = draw(turn, words, {
      viewport,
      locale: LOCALE,
      lead: LEAD,
      token: 'picture',
      now: NOW,
    });
    for (const drawn of framesOf({ name, document, datasources } as unknown as Drawn)) {
      const looks = looksOf(drawn);
      if (!pictures.has(looks)) pictures.set(looks, drawn);
    }
  }
  return [...pictures.values()];
};
