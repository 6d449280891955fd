import { check as checkSsml } from 'ssml-check-core';
import { compose, type Reply } from '../../../lambda/src/voice/compose.ts';
import type { Turn } from '../../../lambda/src/conversation/turn.ts';
import { LOCALES, type Locale } from '../../../lambda/src/words/locale.ts';
import { wordsFor } from '../../../lambda/src/words/wordsFor.ts';
import { reachableSteps } from '../../../lambda/tests/support/reachable.ts';
import { SPEAKER } from '../../../simulator/device.ts';
import { brokenRules } from '../../../simulator/rules/brokenRules.ts';
import { readReply } from '../../../simulator/rules/readReply.ts';
import { wrong, type Check, type Fault } from '../check.ts';

/** One turn for every reply that can be heard: the states that lead to it say it in the same words. */
const audible = (): readonly Turn[] => {
  const words = wordsFor('en-US');
  const turns = new Map<string, Turn>();
  for (const { turn } of reachableSteps()) {
    const { speech, reprompt = '' } = compose(turn, words);
    turns.set(`${speech} ${reprompt}`, turn);
  }
  return [...turns.values()];
};

const spoken = (ssml: string): { type: 'SSML'; ssml: string } => ({ type: 'SSML', ssml: `<speak>${ssml}</speak>` });

/** The rules of our own Echo, and those of the published checker, which takes no number from us. */
const offences = async ({ speech, reprompt }: Reply, locale: Locale): Promise<readonly string[]> => {
  const response = {
    outputSpeech: spoken(speech),
    ...(reprompt !== undefined && { reprompt: { outputSpeech: spoken(reprompt) } }),
    shouldEndSession: reprompt === undefined,
  };
  const reply = readReply({ version: '1.0', response }, { type: 'IntentRequest', locale }, SPEAKER);
  if (reply === undefined) return ['it is no reply'];
  const found = await Promise.all(
    [speech, reprompt ?? ''].map((ssml) => checkSsml(spoken(ssml).ssml, { platform: 'amazon', locale })),
  );
  return [
    ...brokenRules(reply).map(({ rule, detail }) => `${rule}: ${detail}`),
    ...found.flatMap((errors = []) =>
      errors.map(({ type, tag = '', attribute = '', value = '' }) => `${type} <${tag} ${attribute}="${value}">`),
    ),
  ];
};

/** As many as one can read. */
const SHOWN = 5;

const faultsOfReplies = async (): Promise<readonly Fault[]> => {
  const turns = audible();
  const faults = new Set<string>();
  const looked = new Set<string>();
  for (const locale of LOCALES) {
    const words = wordsFor(locale);
    for (const turn of turns) {
      const reply = compose(turn, words);
      const text = `${reply.speech} ${reply.reprompt}`;
      // Most are the same in every English, and none has a tag that only some of them know.
      if (looked.has(text)) continue;
      looked.add(text);
      for (const offence of await offences(reply, locale)) {
        faults.add(`${locale}: ${offence}, in "${reply.speech.slice(0, 80)}…"`);
      }
    }
  }
  const more = faults.size > SHOWN ? [`and ${faults.size - SHOWN} more like these`] : [];
  return wrong(...[...faults].slice(0, SHOWN), ...more);
};

export const repliesCheck: Check = {
  id: 'replies',
  promise: 'Every reply that can be heard, in every locale, is speech that Alexa accepts',
  faults: faultsOfReplies,
};
