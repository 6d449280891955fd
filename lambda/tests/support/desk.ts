import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handler } from '../../src/index.ts';
import { createEcho, type Echo } from '../../../simulator/echo.ts';
import type { Exchange } from '../../../simulator/exchange.ts';
import type { Locale } from '../../src/words/locale.ts';
import type { Hear } from '../../../simulator/hearing/hearing.ts';
import type { InteractionModel } from '../../../simulator/hearing/interactionModel.ts';
import { hearingOf } from './hearingOf.ts';

const modelOf = (locale: string): InteractionModel =>
  JSON.parse(
    readFileSync(join(process.cwd(), 'skill-package/interactionModels/custom', `${locale}.json`), 'utf8'),
  ) as InteractionModel;

const inEnglish = (locale: Locale) => {
  const model = modelOf(locale);
  // Made, or looked up, only when something is said in words.
  const hear: Hear = (utterance, now) => hearingOf(locale, model)(utterance, now);
  return { model, hear, locale };
};

const known = new Map<Locale, ReturnType<typeof inEnglish>>();

export const heardIn = (locale: Locale): ReturnType<typeof inEnglish> => {
  const heard = known.get(locale) ?? inEnglish(locale);
  known.set(locale, heard);
  return heard;
};

export const AMERICAN = heardIn('en-US');

/** A Sunday morning. */
export const NOW = new Date('2026-11-22T09:00:00Z');

/** An Echo on the desk that talks to the skill through its Lambda entry. */
export const desk = (): Echo => createEcho({ handler, ...AMERICAN, now: NOW });

/** The same in another English. */
export const deskIn = (locale: Locale): Echo => createEcho({ handler, ...heardIn(locale), now: NOW });

/** What somebody says who has no warning signs, up to the verdict. */
export const ALL_CLEAR = ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'three hours ago', 'no', 'from sitting at my desk'];

/** Says one thing after another; "+12 pause" is said twelve seconds into the reply, "" is silence. */
export const talk = async (echo: Echo, ...lines: readonly string[]): Promise<readonly Exchange[]> => {
  const heard: Exchange[] = [];
  for (const line of lines) {
    const [, after, said] = /^\+([\d.]+) (.*)$/u.exec(line) ?? [];
    if (line === '') heard.push(await echo.silence());
    else if (after !== undefined && said !== undefined) heard.push(await echo.say(said, { after: Number(after) }));
    else heard.push(await echo.say(line));
  }
  return heard;
};

/** The last of several exchanges. */
export const last = (exchanges: readonly Exchange[]): Exchange => {
  const exchange = exchanges.at(-1);
  if (exchange === undefined) throw new Error('nothing was said');
  return exchange;
};

/** A visit of somebody who is cleared, up to the offer of the first remedy. */
export const cleared = async (echo: Echo): Promise<Exchange> =>
  last(await talk(echo, 'open spasm coach', ...ALL_CLEAR));
