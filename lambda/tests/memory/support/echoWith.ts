import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../../src/memory/store.ts';
import { createHandler } from '../../../src/skill/createHandler.ts';
import type { Log } from '../../../src/skill/log.ts';
import type { Cloud } from '../../../../simulator/cloud/cloud.ts';
import { createEcho, type Echo, type EchoOptions } from '../../../../simulator/echo.ts';
import type { InteractionModel } from '../../../../simulator/hearing/interactionModel.ts';
import { NOW } from '../../support/desk.ts';

export const MODEL = JSON.parse(
  readFileSync(join(process.cwd(), 'skill-package/interactionModels/custom/en-US.json'), 'utf8'),
) as InteractionModel;

/** An Echo whose skill has this store. It is opened by its name and given intents; it does not listen. */
export const echoWith = (store: Store, log: Log = () => {}, cloud?: Cloud, more: Partial<EchoOptions> = {}): Echo =>
  createEcho({
    handler: createHandler({ skillId: undefined, log, store }),
    model: MODEL,
    hear: () => ({ intent: 'AMAZON.FallbackIntent', slots: [], score: 0, sample: undefined }),
    now: NOW,
    ...(cloud !== undefined && { cloud }),
    ...more,
  });

/** An intent as it is sent, with what its slots heard. */
export interface SentIntent {
  readonly name: string;
  readonly slots: Readonly<Record<string, string>>;
}

const sent = (name: string, slots: SentIntent['slots'] = {}): SentIntent => ({ name, slots });

const NO = sent('AMAZON.NoIntent');

/** What somebody answers who is cleared, up to the offer of the first remedy. */
export const ALL_CLEAR_SENT: readonly SentIntent[] = [
  ...Array.from({ length: 7 }, () => NO),
  sent('OnsetIntent', { when: 'just_now' }),
  NO,
  sent('CauseIntent', { cause: 'posture' }),
];
