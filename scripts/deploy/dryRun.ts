import type { Check, Fault } from './check.ts';
import { codeCheck } from './checks/code.ts';
import { manifestCheck } from './checks/manifest.ts';
import { modelsCheck } from './checks/models.ts';
import { pagesCheck } from './checks/pages.ts';
import { phrasesCheck } from './checks/phrases.ts';
import { repliesCheck } from './checks/replies.ts';
import { settingsCheck } from './checks/settings.ts';
import { stackCheck } from './checks/stack.ts';
import { templateCheck } from './checks/template.ts';

/** All that can be found out with no account, quickest first. */
export const CHECKS: readonly Check[] = [
  settingsCheck,
  pagesCheck,
  manifestCheck,
  stackCheck,
  modelsCheck,
  templateCheck,
  codeCheck,
  phrasesCheck,
  repliesCheck,
];

/** What became of a check: it holds, it holds but for what only the deployer can say, or it does not. */
export type Outcome = 'holds' | 'waits' | 'fails';

const outcomeOf = (faults: readonly Fault[]): Outcome => {
  if (faults.some(({ waits }) => waits !== true)) return 'fails';
  return faults.length === 0 ? 'holds' : 'waits';
};

const MARK = { holds: 'ok   ', waits: 'WAITS', fails: 'WRONG' } as const satisfies Record<Outcome, string>;

/** A check that falls over has found something too. */
const faultsOf = async (check: Check): Promise<readonly Fault[]> => {
  try {
    return await check.faults();
  } catch (error) {
    return [{ what: `it could not be looked into: ${String(error)}` }];
  }
};

/**
 * Runs the checks one after the other, telling each as it ends; the worst of all outcomes. `until` ends it early, at the
 * first of them.
 */
export const runChecks = async (
  checks: readonly Check[],
  tell: (line: string) => void,
  until: readonly Outcome[] = [],
): Promise<Outcome> => {
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    const faults = await faultsOf(check);
    const outcome = outcomeOf(faults);
    tell(`${MARK[outcome]}  ${check.id.padEnd(9)} ${check.promise}.`);
    for (const { what } of faults) tell(`       - ${what}`);
    outcomes.push(outcome);
    if (until.includes(outcome)) break;
  }
  return (['fails', 'waits'] as const).find((worse) => outcomes.includes(worse)) ?? 'holds';
};
