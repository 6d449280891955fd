import { MAX_BREAK_MS } from '../lambda/src/platform/limits.ts';
import type { ConsentOutcome } from './askFor.ts';
import { shownSeconds, type Exchange } from './exchange.ts';
import { escapeXml } from './ssml/entities.ts';
import { readSpoken } from './ssml/spoken.ts';

const innerSsml = (ssml: string): string => ssml.replace(/^\s*<speak\b[^>]*>/, '').replace(/<\/speak\s*>\s*$/, '');

/** Silence of so many seconds, in as many breaks as it needs. */
const breaks = (seconds: number): string => {
  const ms = Math.round(seconds * 1000);
  const full = `<break time="${MAX_BREAK_MS}ms"/>`.repeat(Math.floor(ms / MAX_BREAK_MS));
  return ms % MAX_BREAK_MS === 0 ? full : `${full}<break time="${ms % MAX_BREAK_MS}ms"/>`;
};

const spokenSsml = ({ ssml, speech }: Exchange): string => (ssml === null ? escapeXml(speech) : innerSsml(ssml));

/** A turn in which the skill asked for a permission and the turn in which it heard the answer, as the one exchange
 * they are to the person: everything that was said, and where it led. */
export const joinConsent = (
  asking: Exchange,
  { scene, listening }: Pick<ConsentOutcome, 'scene' | 'listening'>,
  answer: Exchange,
): Exchange => {
  const parts = [spokenSsml(asking), scene && `<s>${escapeXml(scene)}</s>${breaks(listening)}`, spokenSsml(answer)];
  const ssml = `<speak>${parts.filter(Boolean).join(' ')}</speak>`;
  return {
    ...answer,
    heard: asking.heard,
    request: asking.request,
    speech: [asking.speech, scene, answer.speech].filter(Boolean).join(' '),
    ssml,
    seconds: shownSeconds(readSpoken({ type: 'SSML', ssml }).playOut.seconds),
    card: answer.card ?? asking.card,
    directives: [...asking.directives, ...answer.directives],
    broken: [...asking.broken, ...answer.broken],
  };
};
