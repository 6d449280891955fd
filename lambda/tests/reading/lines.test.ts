import { CAUSES } from '../../src/triage/cause.ts';
import { LEARNED } from '../../src/reading/learned/learned.ts';
import { REMEDY_IDS } from '../../src/routines/remedies.ts';
import { THINGS } from '../../src/routines/things.ts';
import { FINDING_IDS } from '../../src/triage/findings.ts';
import { PRECAUTION_IDS } from '../../src/triage/precautions.ts';
import { TOPICS } from '../../src/words/topics.ts';
import { corpus } from '../support/corpus.ts';
import { allLines, nameOf } from '../../../scripts/training/lines.ts';
import { meaningsIn } from '../../../scripts/training/meanings.ts';

const heldOut = corpus('held-out');
const scenes = new Set(heldOut.map((one) => one.in));
const lines = allLines();

const each = (is: string, ids: readonly string[]): readonly string[] => ids.map((id) => `${is}:${id}`);
const MEANINGS = new Set([
  ...'yes no unsure somewhat emergency someone_else onset age ready wait next previous repeat pause resume'.split(' '),
  ...'start_over stop cancel done help why sources time_left where skip_remedy remind cancel_reminders forget'.split(
    ' ',
  ),
  'unknown',
  'doubt',
  ...['report', 'deny'].flatMap((is) => each(is, [...FINDING_IDS, ...PRECAUTION_IDS])),
  ...each('doubt', FINDING_IDS),
  ...each('cause', CAUSES),
  ...each('feel', ['better', 'same', 'worse', 'gone']),
  ...each('pace', ['slower', 'faster', 'normal', 'shorter', 'brief', 'full', 'easier']),
  ...each('remedy', REMEDY_IDS),
  ...each('lack', THINGS),
  ...each('learn', TOPICS),
  ...each('timer', ['set', 'look', 'pause', 'resume', 'cancel', 'done']),
]);

describe('the lines to learn from', () => {
  test('tell of scenes and meanings that there are', () => {
    const unknown = lines.filter(
      (line) => !scenes.has(line.in) || meaningsIn(line.means).some((meaning) => !MEANINGS.has(meaning)),
    );
    expect(unknown).toEqual([]);
  });

  test('are none of the held-out corpus', () => {
    const kept = new Set(heldOut.map(({ say }) => say));
    expect(lines.filter(({ say }) => kept.has(say))).toEqual([]);
  });

  test('are those that were learned: npm run train', () => {
    expect(LEARNED.from).toBe(nameOf(lines));
  });
});
