import { SCREEN_IDS } from '../screens.ts';
import type { Happening, Report, Wanted } from './wire.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Longest utterance that is listened to, in characters. */
const MAX_WORDS = 1000;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

const readHappening = (fields: Fields): Happening | undefined => {
  const { kind, after, words, event } = fields;
  if (typeof after !== 'number' || !Number.isFinite(after) || after < 0) return undefined;
  if (kind === 'silence' || kind === 'time' || kind === 'cut' || kind === 'stop-ringing') return { kind, after };
  if (kind === 'said') {
    return typeof words === 'string' && words.trim() !== '' && words.length <= MAX_WORDS
      ? { kind, after, words }
      : undefined;
  }
  if (kind !== 'screen' || !isObject(event)) return undefined;
  const { token, arguments: sent, source, components } = event;
  return typeof token === 'string' && isList(sent) && isObject(source) && isObject(components)
    ? { kind, after, event: { token, arguments: sent, source, components } }
    : undefined;
};

/** Reads what a page reports, trusting none of it. */
export const readReport = (value: unknown): Report | undefined => {
  if (!isObject(value) || !isObject(value['happening']) || !isList(value['seen'])) return undefined;
  const happening = readHappening(value['happening']);
  return happening && { happening, seen: value['seen'] };
};

/** Reads which Echo a page wants. */
export const readWanted = (value: unknown): Wanted | undefined => {
  if (!isObject(value)) return undefined;
  const { instead } = value;
  const screen = value['screen'] === null ? null : SCREEN_IDS.find((id) => id === value['screen']);
  if (screen === undefined || (instead !== null && typeof instead !== 'string')) return undefined;
  return { screen, instead };
};
