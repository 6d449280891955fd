import { SCREEN_IDS, screenOf as deviceOf, type ScreenId } from '../../../simulator/screens.ts';
import { drawingOf, type Drawing } from '../../src/screen/document.ts';
import { screenOf } from '../../src/screen/screenOf.ts';
import { shapeOf } from '../../src/screen/shape.ts';
import { compose } from '../../src/voice/compose.ts';
import { sceneTurns, coachedTurns, words } from '../support/turns.ts';
import type { Turn } from '../../src/conversation/turn.ts';
import { aplEngine } from '../support/aplEngine.ts';
import { THOROUGH } from '../support/thorough.ts';

/** The room beside a document: speech of 8000 characters, a session and the envelope. */
const MOST_BYTES = 12_000;

const draw = (turn: Turn, device: ScreenId): Drawing => {
  const { pixelWidth, pixelHeight, isRound } = deviceOf(device);
  const viewport = { shape: isRound ? 'ROUND' : 'RECTANGLE', pixelWidth, pixelHeight };
  return drawingOf(screenOf(turn, words, 'en-US', compose(turn, words, true).lead), shapeOf(viewport));
};

const turns = [...sceneTurns(), ...coachedTurns()];

const scenes = [...sceneTurns()].filter(([name]) => !name.startsWith('check ') || /onset|cause/u.test(name));

const SHAPES: readonly ScreenId[] = ['hubRound', 'hubSmall', 'mobile'];

/** Every kind of scene, on a screen of every shape in CI, and every exercise once; the themes differ in colours only. */
const inflated = [
  ...scenes.flatMap(([name, turn], at) =>
    (THOROUGH ? SHAPES : [SHAPES[at % SHAPES.length] ?? 'hubSmall']).map((device) => ({ name, turn, device })),
  ),
  ...[...coachedTurns()].map(([name, turn], at) => ({
    name,
    turn,
    device: SCREEN_IDS[at % SCREEN_IDS.length] ?? 'tv',
  })),
].map((one, at) => ({ ...one, theme: at % 2 === 0 ? ('dark' as const) : ('light' as const) }));

describe('every document', () => {
  it("is inflated by Amazon's engine without a complaint, and shows its words", async () => {
    const inflate = await aplEngine();
    const faults: unknown[] = [];
    for (const { name, turn, device, theme } of inflated) {
      const drawing = draw(turn, device);
      const { complaints, text } = await inflate(drawing, deviceOf(device), theme);
      const { buttons, title, main } = screenOf(turn, words, 'en-US', 0);
      const missing = [title, main, ...buttons.map(({ label }) => label)].filter((part) => !text.includes(part));
      if (complaints.length > 0 || missing.length > 0) faults.push({ name, device, theme, complaints, missing });
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it('leaves room for the speech that goes with it', () => {
    const sizes = turns.flatMap(([name, turn]) =>
      SCREEN_IDS.map((device) => ({ name, device, bytes: Buffer.byteLength(JSON.stringify(draw(turn, device))) })),
    );
    expect(sizes.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
  });

  it('has nothing that the engine of an older device would not draw', () => {
    const json = JSON.stringify(turns.flatMap(([, turn]) => SCREEN_IDS.map((device) => draw(turn, device))));
    expect(json).not.toMatch(/"padding":|"import":|indexOf|undefined|NaN|null/u);
  });

  it('tells a screen reader what every button and every figure is', () => {
    const json = turns.flatMap(([, turn]) => SCREEN_IDS.map((device) => JSON.stringify(draw(turn, device).document)));
    const unlabelled = json.flatMap((document) =>
      document
        .split('"type":')
        .filter((part) => /^"(?:TouchWrapper|VectorGraphic)"/u.test(part) && !/"accessibilityLabel":"[^"]/u.test(part)),
    );
    expect(unlabelled).toEqual([]);
  });

  it('has buttons that a finger finds: 48 dp and more, on every screen that is touched', () => {
    const small = turns.flatMap(([name, turn]) =>
      SCREEN_IDS.filter((device) => deviceOf(device).isTouched).flatMap((device) => {
        const { pixelWidth, pixelHeight } = deviceOf(device);
        const unit = Math.min(pixelWidth, pixelHeight) / 100;
        const json = JSON.stringify(draw(turn, device).document);
        return [...json.matchAll(/"TouchWrapper","width":"([\d.]+)v[wh]","height":"([\d.]+)v[wh]"/gu)].flatMap(
          ([, width, height]) =>
            Math.min(Number(width), Number(height)) * unit < 48 ? [{ name, device, width, height }] : [],
        );
      }),
    );
    expect(small).toEqual([]);
  });
});
