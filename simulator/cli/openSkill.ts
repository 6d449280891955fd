import { join } from 'node:path';
import { openCloud, type Cloud } from '../cloud/cloud.ts';
import { createEcho, type Echo, type EchoOptions } from '../echo.ts';
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
}

/** The skill, ready to be put on any number of Echos. */
export interface DeskSkill {
  readonly invocationName: string;
  /** Puts it on an Echo of its own, under a cloud of its own. */
  readonly open: (options?: Pick<EchoOptions, 'device' | 'userId'>) => Promise<Desk>;
}

/** Sets up the skill as both command lines are told. Throws a UsageError for what cannot be meant. */
export const openSkill = async ({ locale, log, ...written }: DeskOptions): Promise<DeskSkill> => {
  const now = readNow(written.now);
  const consent = readConsent(written.consent);
  const faults = readFaults(written.fault);
  const model = await loadModel(SKILL_PACKAGE, locale);
  const permissions = await loadPermissions(SKILL_PACKAGE);
  divertConsole(log ? process.stderr : undefined);
  // On the desk a place is kept until this process ends.
  process.env['MEMORY'] = 'process';
  const { handler } = await import('../../lambda/src/index.ts');
  const hear = createHearing(model);
  return {
    invocationName: model.interactionModel.languageModel.invocationName,
    open: async (options = {}) => {
      const cloud = await openCloud({ consent, faults, permissions });
      const time = written.now === undefined ? new Date() : now;
      return { cloud, echo: createEcho({ ...options, handler, model, hear, locale, now: time, cloud }) };
    },
  };
};
