import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the lines to learn from stand; its README says how they are written. */
export const FOLDER = 'lambda/training';

/** One thing said, what was open when it was said, and what it may be taken for. */
export interface Line {
  readonly in: string;
  readonly say: string;
  readonly means: readonly string[];
  readonly kind: string;
}

const items = (text = ''): readonly string[] => text.split(',').map((item) => item.trim());

/** The lines of a file: blocks under a header "# scene, scene | kind | meaning, meaning", one said in each scene in turn. */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  let scenes: readonly string[] = [];
  let kind = '';
  let means: readonly string[] = [];
  let said = 0;
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line.startsWith('#')) {
      const [where, what = '', meanings, ...others] = line.slice(1).split('|');
      if (meanings === undefined || others.length > 0) throw new Error(`not a header: ${line}`);
      [scenes, kind, means, said] = [items(where), what.trim(), items(meanings), 0];
    } else if (line !== '') {
      lines.push({ in: scenes[said % scenes.length] ?? '', say: line, means, kind });
      said += 1;
    }
  }
  return lines;
};

const read = (path: string): string => readFileSync(path, 'utf8');

const files = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => join(FOLDER, name));

const HELD_OUT = 'lambda/tests/corpus/held-out.json';
const DEVELOPMENT = 'lambda/tests/corpus/development.json';

/** Everything to learn from: the lines and the development half of the corpus, without a word of its held-out part. */
export const allLines = (): readonly Line[] => {
  const heldOut = new Set((JSON.parse(read(HELD_OUT)) as readonly Line[]).map(({ say }) => say));
  return [
    ...files().flatMap((path) => linesOf(read(path))),
    ...(JSON.parse(read(DEVELOPMENT)) as readonly Line[]),
  ].filter(({ say }) => !heldOut.has(say));
};

/** A short name for just these lines: what was learned says what it was learned from. */
export const nameOf = (lines: readonly Line[]): string =>
  createHash('sha256')
    .update(JSON.stringify(lines.map((line) => [line.in, line.say, line.means])))
    .digest('hex')
    .slice(0, 16);
