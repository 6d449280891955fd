import { REMEDY_IDS } from '../../src/routines/remedies.ts';
import { routineOf } from '../../src/routines/routines.ts';
import { FIGURES, type Figures } from '../../src/screen/figures/poses.ts';
import { gentleCueWords } from '../../src/words/english/routines.ts';
import type { Pose } from '../../src/screen/figures/pose.ts';

const figuresOf = (remedy: (typeof REMEDY_IDS)[number]): Figures => FIGURES[remedy];

const posesOf = ({ start, phases, gently }: Figures): readonly Pose[] => [
  start,
  ...phases,
  ...(gently === undefined ? [] : [gently.start, ...gently.phases]),
];

const all = REMEDY_IDS.flatMap((remedy) => posesOf(figuresOf(remedy)));

describe('figures', () => {
  it('show another movement where the gentle one differs: nobody with thin bones sees a rounded back', () => {
    const differ = REMEDY_IDS.filter((remedy) => routineOf(remedy).phases.some(({ cue }) => cue in gentleCueWords));
    expect(REMEDY_IDS.filter((remedy) => figuresOf(remedy).gently !== undefined)).toEqual(differ);
  });

  it('are lines of an Alexa Vector Graphic inside their square', () => {
    const faults = all.flatMap(({ label, ...lines }) =>
      Object.values(lines).flatMap((path: string) => {
        const good = path === '' || /^M[\d.,\-MLHVACaz ]+$/u.test(path);
        const points = [...path.matchAll(/[MLC](-?[\d.]+),(-?[\d.]+)/gu)].flatMap(([, x, y]) => [Number(x), Number(y)]);
        const inside = points.every((n) => n >= -1 && n <= 101);
        return good && inside ? [] : [{ label, path }];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('are told in words to somebody who cannot see them, each in its own', () => {
    const labels = new Set(all.map(({ label }) => label));
    expect([...labels].every((label) => /^[A-Z][^.]{15,}[a-z]$/u.test(label))).toBe(true);
    for (const remedy of REMEDY_IDS) {
      const { start, phases } = figuresOf(remedy);
      const own = new Set([start, ...phases].map(({ label }) => label));
      const drawn = new Set([start, ...phases].map((pose) => JSON.stringify({ ...pose, label: '' })));
      expect(own.size).toBe(drawn.size);
    }
  });
});
