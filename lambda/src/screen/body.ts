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

/** How much of a body its figures, its number or its list take. */
const SHARES = {
  wide: { figure: 0.42, pair: 0.5, landmark: 0.45 },
  tall: { figure: 0.5, pair: 0.5, landmark: 0.36 },
  round: { figure: 0.44, pair: 0.44, landmark: 0.45 },
} as const;

/** What is seen and what is read: beside each other where there is width, below each other where there is height. */
export const bodyOf = (sheet: Sheet, screen: Screen, shape: Shape, room: Room): { part: Part; told: string } => {
  const { poses, play, number, list } = screen;
  if (play !== undefined) return { part: countdownIn(sheet, screen, play, room), told: '' };
  const isBeside = shape.kind === 'wide';
  const shares = SHARES[shape.kind];
  const height = sheet.of(room.height);
  const count = poses.length === 0 ? 0 : isPair(screen, sheet) ? 2 : 1;
  const hasLandmark = number !== undefined || list !== undefined;
  const share = count > 0 ? (count > 1 ? shares.pair : shares.figure) : hasLandmark ? shares.landmark : 0;
  const seen: Room = isBeside
    ? { width: room.width * share, height: room.height }
    : { width: room.width, height: room.height * share };
  const size = count === 0 ? 0 : Math.min(seen.height, seen.width / count);
  const landmark = count > 0 ? undefined : landmarkIn(sheet, screen, seen);
  const figures = [...figuresIn(sheet, screen, size), ...(landmark === undefined ? [] : [landmark])];
  const taken = count > 0 ? { width: size * count, height: size } : seen;
  const gap = share === 0 ? 0 : isBeside ? 4 : GAP;
  const left: Room = isBeside
    ? { width: room.width - taken.width - gap, height: room.height }
    : { width: room.width, height: room.height - taken.height - gap };
  const { parts, told } = textsIn(sheet, screen, left);
  const texts = sheet.column(parts, {
    width: sheet.of(left.width),
    justifyContent: 'center',
    ...(share > 0 && { spacing: sheet.of(gap) }),
  });
  const part = isBeside
    ? sheet.row(
        [
          ...(count > 0 || landmark === undefined
            ? figures
            : [sheet.column([landmark], { width: sheet.of(taken.width), justifyContent: 'center' })]),
          texts,
        ],
        { height },
      )
    : sheet.column([sheet.row(figures, { justifyContent: 'center' }), texts], {
        height,
        justifyContent: 'center',
        alignItems: 'center',
      });
  return { told, part };
};
