import { readFileSync } from 'node:fs';
import { ROUTINES } from '../../src/routines/routines.ts';
import { FINDING_IDS, FINDINGS } from '../../src/triage/findings.ts';

/** Keys are separated by commas and are case-sensitive. */
const keysIn = (sources: readonly string[]): readonly string[] => [
  ...new Set(sources.flatMap((source) => source.split(', '))),
];

const USED = keysIn([
  ...FINDING_IDS.map((id) => FINDINGS[id].source),
  ...Object.values(ROUTINES).map(({ sources }) => sources),
]);

const DOCUMENT = readFileSync('docs/sources.md', 'utf8');

/** Rows of the tables, as trimmed cells. */
const ROWS = DOCUMENT.split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

const LISTED = ROWS.map(([key]) => key);

it('lists every source that a warning sign or a routine names', () => {
  expect(USED.filter((key) => !LISTED.includes(key))).toEqual([]);
});

it('lists each source once, with what it is and where', () => {
  expect(new Set(USED.filter((key) => LISTED.indexOf(key) !== LISTED.lastIndexOf(key)))).toEqual(new Set());
  const published = ROWS.filter(([key, , address]) => key !== undefined && USED.includes(key) && address !== undefined);
  const unfinished = published.filter(([key, what, address, how]) => {
    const found = key === 'SEED' || /^<https?:\/\/\S+>/u.test(address ?? '');
    return what === '' || how === '' || !found;
  });
  expect(unfinished).toEqual([]);
});

it('says that no clinician has signed the content off', () => {
  expect(DOCUMENT).toMatch(/No clinician has reviewed or signed off/);
});
