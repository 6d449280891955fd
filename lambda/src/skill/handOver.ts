import type { Session } from '../conversation/session.ts';

/** Seconds from handing over a reply until its first sound: Alexa makes the speech, the device buffers it. */
const SOUND_STARTS_SECONDS = 0.5;

/** Alexa cuts request timestamps to whole seconds: the clock may be up to this much later than it says. */
const TIMESTAMP_STEP_SECONDS = 1;

/**
 * Sets when a coached timeline begins to sound: once the reply is handed over, has started to sound, and what is said
 * before the timeline is over. `at` is on Alexa's clock, in epoch milliseconds. Taken as late as it can be, so that a
 * place is never ahead of what was heard.
 */
export const handedOver = (session: Session, at: number, lead: number): Session =>
  session.scene.at === 'moving'
    ? {
        ...session,
        scene: {
          ...session.scene,
          since: Math.round(at + (TIMESTAMP_STEP_SECONDS + SOUND_STARTS_SECONDS + lead) * 1000),
        },
      }
    : session;
