import type { Said } from '../../lambda/src/reading/learned/features.ts';
import { heard } from '../../lambda/src/reading/everyday/hear.ts';
import { featuresOf } from '../../lambda/src/reading/learned/features.ts';
import { readerOf } from '../../lambda/src/reading/learned/likely.ts';
import { Model } from './model.ts';
import { packed } from './packed.ts';

const said = (words: string, situation: string): Said => ({
  hearing: heard(words),
  situation,
  intent: 'DescribeIntent',
  read: ['unknown'],
});

/** Said one way after one question, and another way after the next. */
const LINES: readonly (readonly [string, string, string])[] = [
  ['smashing thanks', 'feel', 'feel:better'],
  ['smashing thanks', 'gate:ice', 'ready'],
  ['it went pear shaped', 'feel', 'feel:worse'],
  ['pop it on then', 'gate:ice', 'ready'],
  ['my pigeons are out', 'feel', 'unknown'],
  ['my pigeons are out', 'gate:ice', 'unknown'],
];

test('what was learned is told again from its packed form, by words and by what was open', () => {
  const examples = LINES.flatMap(([words, situation, meaning]) =>
    Array.from({ length: 40 }, () => ({ features: featuresOf(said(words, situation)), means: [meaning] })),
  );
  const model = new Model(examples);
  for (let round = 1; round <= Model.ROUNDS; round += 1) model.round(round);
  model.simplify();
  for (let round = 1; round <= Model.LAST_ROUNDS; round += 1) model.lastRound();
  const read = readerOf(packed(model, ''));
  for (const [words, situation, meaning] of LINES) {
    const likely = read(said(words, situation));
    const [best] = [...likely].toSorted(([, one], [, other]) => other - one);
    expect([words, situation, best?.[0]]).toEqual([words, situation, meaning]);
    expect([...likely.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
  }
});
