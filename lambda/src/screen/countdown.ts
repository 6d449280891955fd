import { FRAME, longestCount, secondsLeft, SHARE_LEFT } from './clock.ts';
import { figuresIn } from './figuresIn.ts';
import type { Play, Screen } from './screen.ts';
import type { Part, Room, Sheet } from './sheet.ts';
import { GAP, LINE, typeFor, type Piece } from './type.ts';

const longest = (texts: readonly string[]): string =>
  texts.reduce((most, text) => (text.length > most.length ? text : most), '');

/** What to do now. */
const cueOf = (sheet: Sheet, play: Play, { width, height }: Room): Part => {
  const cue: Piece = { text: longest(play.frames.map(({ say }) => say)), scale: 1, bold: true };
  const size = typeFor([cue], width, height, 11, 4) ?? 4;
  return sheet.text(`\${${FRAME}.say}`, size, {
    fontWeight: '700',
    height: sheet.of(height),
    width: sheet.of(width),
    textAlignVertical: 'center',
  });
};

const countOf = (sheet: Sheet, play: Play, { width, height }: Room): Part => {
  const count: Piece = { text: longestCount(play), scale: 1, bold: true };
  const size = typeFor([count], width, height, 50, 10) ?? 10;
  return sheet.text(secondsLeft(play), size, {
    id: 'count',
    color: '@accent',
    fontWeight: '800',
    height: sheet.of(size * LINE),
  });
};

/** Which repetition it is. */
const partOf = (sheet: Sheet): Part => sheet.text(`\${${FRAME}.part}`, 7, { color: '@quiet', spacing: sheet.of(GAP) });

/** What is left, as a length. */
const barOf = (sheet: Sheet, width: number): Part => ({
  type: 'Frame',
  width: sheet.of(width),
  height: sheet.of(BAR),
  backgroundColor: '@accent',
  borderRadius: sheet.of(BAR / 2),
  transform: [{ scaleX: SHARE_LEFT }],
});

const BAR = 2;

/** A step as it runs: the figure of this moment, what to do, and the seconds left, the largest of all. */
export const countdownIn = (sheet: Sheet, screen: Screen, play: Play, { width, height }: Room): Part => {
  const whole = { height: sheet.of(height), justifyContent: 'center' };
  if (sheet.isRound) {
    const cue: Room = { width: width - 6, height: height * 0.26 };
    const size = height - cue.height - BAR - GAP;
    const count: Room = { width: width - size - GAP, height: size * 0.7 };
    const beside = sheet.column([countOf(sheet, play, count), partOf(sheet)], { alignItems: 'center' });
    const row = sheet.row([...figuresIn(sheet, screen, size), { ...beside, spacing: sheet.of(GAP) }]);
    return sheet.column([cueOf(sheet, play, cue), row, barOf(sheet, width)], { ...whole, alignItems: 'center' });
  }
  const isWide = sheet.width > sheet.height;
  const size = isWide ? Math.min(height, width * 0.42) : Math.min(width, height * 0.5);
  const left: Room = isWide ? { width: width - size - 4, height } : { width, height: height - size - GAP };
  const cue: Room = { width: left.width, height: left.height * 0.36 };
  const count: Room = { width: left.width * 0.7, height: left.height - cue.height - BAR - GAP };
  const texts = sheet.column(
    [
      cueOf(sheet, play, cue),
      sheet.row([countOf(sheet, play, count), { ...partOf(sheet), spacing: sheet.of(4) }]),
      barOf(sheet, left.width),
    ],
    { width: sheet.of(left.width), spacing: sheet.of(isWide ? 4 : GAP) },
  );
  const parts = [...figuresIn(sheet, screen, size), texts];
  return isWide ? sheet.row(parts, { height: whole.height }) : sheet.column(parts, { ...whole, alignItems: 'center' });
};
