import { readDates } from './dates.ts';
import { readDurations } from './durations.ts';
import { numberOf, ordinalOf } from './numbers.ts';
import type { Reader } from './reading.ts';
import { readTimes } from './times.ts';

const readNumbers: Reader = (keys, at) => {
  const number = numberOf(keys[at]);
  return number === undefined ? [] : [{ end: at + 1, value: String(number) }];
};

const readOrdinals: Reader = (keys, at) => {
  const place = ordinalOf(keys[at]);
  return place === undefined ? [] : [{ end: at + 1, value: String(place) }];
};

/** The readers of the built-in slot types whose values follow a grammar. */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['AMAZON.DATE', readDates],
  ['AMAZON.DURATION', readDurations],
  ['AMAZON.NUMBER', readNumbers],
  ['AMAZON.ORDINAL', readOrdinals],
  ['AMAZON.TIME', readTimes],
]);

export const readerOf = (type: string): Reader | undefined => READERS.get(type);

/** Whether the type takes any words at all, so that only the words around it can carry a match. */
export const isFreeText = (type: string): boolean => type === 'AMAZON.SearchQuery';
