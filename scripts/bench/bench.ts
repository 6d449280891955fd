import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestEnvelope } from 'ask-sdk-model';
import { resultOf } from './child.ts';
import { coldStarts } from './coldStarts.ts';
import { growth, type Grown } from './growth.ts';
import { report } from './report.ts';
import { warmTurns } from './warmTurns.ts';

const RANDOM_VISITS = 1000;

/** What was built before anything is measured: absolute paths, and bytes. */
export interface Builds {
  readonly coach: string;
  readonly hello: string;
  /** Of each file of the skill, by name. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly zipBytes: number;
  /** The skill with more routines or locales. */
  readonly grown: readonly Grown[];
  /** Where the bench's own scripts are, and where the recorded visit goes. */
  readonly folder: string;
  readonly skillPackage: string;
}

/** Measures the built skill, prints the table, and returns whether every limit held. */
export const bench = ({ coach, hello, bytes, zipBytes, grown, folder, skillPackage }: Builds): boolean => {
  const part = (name: string): string => join(folder, `${name}.cjs`);
  const requests = resultOf(part('recordVisit'), [coach, skillPackage]) as readonly RequestEnvelope[];
  const visit = join(folder, 'visit.json');
  writeFileSync(visit, JSON.stringify(requests));

  const model = join(skillPackage, 'interactionModels/custom/en-US.json');
  const recorded = requests.map(({ session }) => Buffer.byteLength(JSON.stringify(session?.attributes ?? {})));
  const launch = JSON.stringify(requests[0]);
  const said = JSON.stringify(requests[1]);
  const sessionBytes = (path: string): number => resultOf(part('randomVisits'), [path, model, RANDOM_VISITS]) as number;
  const { table, passed } = report({
    cold: coldStarts(coach, hello, launch, said),
    warm: warmTurns(part('playVisit'), visit, coach, hello),
    growth: growth({
      coach,
      zipBytes,
      grown,
      begin: [launch, said],
      playVisit: part('playVisit'),
      visit,
      sessionBytes,
    }),
    turns: requests.length,
    bytes,
    zipBytes,
    sessionBytes: Math.max(sessionBytes(coach), ...recorded),
  });
  console.log(`Node ${process.versions.node}; cold starts: the quickest tenth; turns: medians`);
  console.log(table);
  return passed;
};
