import { processStore } from '../../src/memory/processStore.ts';
import type { Store } from '../../src/memory/store.ts';
import { createHandler } from '../../src/skill/createHandler.ts';
import type { TurnLog } from '../../src/skill/log.ts';
import { openCloud, type Cloud, type CloudOptions } from '../../../simulator/cloud/cloud.ts';
import { createEcho, type Echo, type EchoOptions } from '../../../simulator/echo.ts';
import { heardIn, NOW } from './desk.ts';

/** An Echo under a cloud of its own, with a skill that keeps what it keeps. */
export interface Sky {
  readonly echo: Echo;
  readonly cloud: Cloud;
  readonly store: Store;
  readonly lines: TurnLog[];
}

const AMERICAN = heardIn('en-US');

const open: Cloud[] = [];

export interface SkyOptions extends CloudOptions {
  readonly echo?: Partial<EchoOptions>;
  readonly store?: Store;
}

/** Puts it on the desk; closed by `closeAll`. */
export const deskUnder = async ({
  echo: options = {},
  store: given,
  ...cloudOptions
}: SkyOptions = {}): Promise<Sky> => {
  const cloud = await openCloud(cloudOptions);
  open.push(cloud);
  const lines: TurnLog[] = [];
  const made: { echo?: Echo } = {};
  const store = given ?? processStore(() => made.echo?.now().getTime() ?? NOW.getTime());
  const handler = createHandler({ skillId: undefined, log: (line) => lines.push(line), store });
  made.echo = createEcho({ handler, ...AMERICAN, now: NOW, timeZone: 'Europe/London', cloud, ...options });
  return { echo: made.echo, cloud, store, lines };
};

export const closeAll = async (): Promise<void> => {
  for (const cloud of open.splice(0)) await cloud.close();
};

/** From the offer of calm breathing to ice that is in place. */
export const TO_ICE = ['do the ice', 'no', 'ready'] as const;
