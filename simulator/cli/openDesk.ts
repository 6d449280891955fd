import { join } from 'node:path';
import { openCloud, type Cloud } from '../cloud/cloud.ts';
import { createEcho, type Echo } from '../echo.ts';
import { createHearing } from '../hearing/createHearing.ts';
import { readConsent, readFaults } from './cloudOptions.ts';
import { divertConsole } from './divertConsole.ts';
import { readNow } from './options.ts';
import { loadModel, loadPermissions } from './skillFiles.ts';

const SKILL_PACKAGE = join(import.meta.dirname, '..', '..', 'skill-package');

/** What both command lines are told, as it was written. */
export interface DeskOptions {
  readonly locale: string;
  readonly now: string | undefined;
  readonly consent: string;
  readonly fault: readonly string[];
  /** Whether the skill's own log is shown. */
  readonly log: boolean;
}

/** An Echo with this skill on it, and the cloud it talks to, which is to be closed at the end. */
export interface Desk {
  readonly echo: Echo;
  readonly cloud: Cloud;
  readonly invocationName: string;
}

/** Sets up the Echo of both command lines. Throws a UsageError for what cannot be meant. */
export const openDesk = async ({ locale, log, ...written }: DeskOptions): Promise<Desk> => {
  const now = readNow(written.now);
  const consent = readConsent(written.consent);
  const faults = readFaults(written.fault);
  const model = await loadModel(SKILL_PACKAGE, locale);
  const permissions = await loadPermissions(SKILL_PACKAGE);
  divertConsole(log ? process.stderr : undefined);
  // On the desk a place is kept until this process ends.
  process.env['MEMORY'] = 'process';
  const { handler } = await import('../../lambda/src/index.ts');
  const cloud = await openCloud({ consent, faults, permissions });
  const echo = createEcho({ handler, model, hear: createHearing(model), locale, now, cloud });
  return { echo, cloud, invocationName: model.interactionModel.languageModel.invocationName };
};
