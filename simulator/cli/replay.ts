import { readFile } from 'node:fs/promises';
import { UsageError } from './usageError.ts';

/** A replay file of `ask dialog`, as far as it matters here. */
export interface Replay {
  readonly locale: string | undefined;
  readonly userInput: readonly string[];
}

const isLine = (value: unknown): value is string => typeof value === 'string';

/** Reads the JSON of a replay file. */
export const parseReplay = (json: string): Replay => {
  let replay: unknown;
  try {
    replay = JSON.parse(json);
  } catch {
    throw new UsageError('The replay file is not JSON.');
  }
  if (typeof replay !== 'object' || replay === null || !('userInput' in replay) || !Array.isArray(replay.userInput)) {
    throw new UsageError('The replay file has no list "userInput".');
  }
  if (!replay.userInput.every(isLine)) throw new UsageError('"userInput" holds something that is no text.');
  const locale = 'locale' in replay && typeof replay.locale === 'string' ? replay.locale : undefined;
  return { locale, userInput: replay.userInput };
};

export const loadReplay = async (file: string): Promise<Replay> => {
  let json: string;
  try {
    json = await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`The replay file ${file} cannot be read.`);
  }
  return parseReplay(json);
};
