import { countdownIn } from './countdown.ts';
import { figuresIn, isPair } from './figuresIn.ts';
import type { Screen } from './screen.ts';
import type { Shape } from './shape.ts';
import type { Part, Room, Sheet } from './sheet.ts';
import { GAP, typeFor, type Piece } from './type.ts';

/** Main text, and the least that is still read from a chair; smaller text is left out and only said. */
const MOST = 11;
const LEAST = 5.5;
const LEAST_TOLD = 4;
const TOLD = 0.62;

interface Texts {
  readonly parts: readonly Part[];
  /** Which of the wordings of what was told found room. */
  readonly told: string;
}

/** What stands beside or above the sentences, to be seen from afar: a number to call or the plan. */
const landmarkIn = (sheet: Sheet, { number, list }: Screen, { width, height }: Room): Part | undefined => {
  if (number !== undefined) {
    const size = typeFor([{ text: number, scale: 1, bold: true }], width, height, 60, 4) ?? 4;
    return sheet.text('${payload.coach.number}', size, { color: '@alarm', fontWeight: '800' });
  }
  if (list === undefined) return undefined;
  const pieces = list.map((text): Piece => ({ text, scale: 1 }));
  const size = typeFor(pieces, width, height, 8, 4) ?? 4;
  return sheet.column(
    list.map((_, at) =>
      sheet.text(`\${payload.coach.list[${at}]}`, size, { spacing: sheet.of(GAP), textAlign: 'left' }),
    ),
  );
};

/** What was told and what is asked below each other, as large as they fit. */
const textsIn = (sheet: Sheet, { main, told }: Screen, { width, height }: Room): Texts => {
  const asked: readonly Piece[] = main === '' ? [] : [{ text: main, scale: 1, bold: true }];
  const tries = [...told, ''].map((text) => {
    const pieces = [...(text === '' ? [] : [{ text, scale: TOLD }]), ...asked];
    const least = text === '' ? LEAST_TOLD : LEAST_TOLD / TOLD;
    return { text, size: typeFor(pieces, width, height, MOST, least) };
  });
  const { text, size = LEAST } = tries.find((one) => one.size !== undefined) ?? { text: '' };
  const spacing = sheet.of(GAP);
  return {
    told: text,
    parts: [
      ...(text === '' ? [] : [sheet.text('${payload.coach.told}', size * TOLD, { color: '@quiet', spacing })]),
      ...(main === '' ? [] : [sheet.text('${payload.coach.main}', size, { fontWeight: '700', spacing })]),
    ],
  };
};

/** How much of a body its figures, its number or its list take; less where the words would not find room otherwise. */
const SHARES = {
  wide: { figure: [0.42], pair: [0.5, 0.4], landmark: [0.45, 0.34] },
  tall: { figure: [0.5], pair: [0.5, 0.4], landmark: [0.36, 0.25] },
  round: { figure: [0.44], pair: [0.44], landmark: [0.45] },
} as const satisfies Record<Shape['kind'], Record<string, readonly number[]>>;

/** What is seen and what is read: beside each other where there is width, below each other where there is height. */
const arranged = (sheet: Sheet, screen: Screen, isBeside: boolean, room: Room, share: number): Body => {
  const count = screen.poses.length === 0 ? 0 : isPair(screen, sheet) ? 2 : 1;
  const most: Room = isBeside
    ? { width: room.width * share, height: room.height }
    : { width: room.width, height: room.height * share };
  const size = count === 0 ? 0 : Math.min(most.height, most.width / count);
  const seen = count === 0 ? most : { width: size * count, height: size };
  const landmark = count === 0 ? landmarkIn(sheet, screen, seen) : undefined;
  const figures = landmark === undefined ? figuresIn(sheet, screen, size) : [landmark];
  const gap = share === 0 ? 0 : isBeside ? 4 : GAP;
  const left: Room = isBeside
    ? { width: room.width - seen.width - gap, height: room.height }
    : { width: room.width, height: room.height - seen.height - gap };
  const { parts, told } = textsIn(sheet, screen, left);
  const texts = sheet.column(parts, {
    width: sheet.of(left.width),
    justifyContent: 'center',
    ...(share > 0 && { spacing: sheet.of(gap) }),
  });
  const row = sheet.row(figures, {
    justifyContent: 'center',
    ...(isBeside && landmark !== undefined && { width: sheet.of(seen.width) }),
  });
  const height = sheet.of(room.height);
  const part = isBeside
    ? sheet.row([row, texts], { height })
    : sheet.column([row, texts], { height, justifyContent: 'center', alignItems: 'center' });
  return { part, told };
};

interface Body {
  readonly part: Part;
  readonly told: string;
}

export const bodyOf = (sheet: Sheet, screen: Screen, shape: Shape, room: Room): Body => {
  const { poses, play, number, list, told } = screen;
  if (play !== undefined) return { part: countdownIn(sheet, screen, play, room), told: '' };
  const { figure, pair, landmark } = SHARES[shape.kind];
  const hasLandmark = number !== undefined || list !== undefined;
  const shares: readonly number[] =
    poses.length > 0 ? (isPair(screen, sheet) ? pair : figure) : hasLandmark ? landmark : [0];
  const tries = shares.map((share) => arranged(sheet, screen, shape.kind === 'wide', room, share));
  const isShortened = (body: Body): boolean => told.length > 1 && (body.told === '' || body.told === told.at(-1));
  return tries.find((body) => !isShortened(body)) ?? tries[0] ?? { part: sheet.column([]), told: '' };
};
