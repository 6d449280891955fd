import { HEARING_SECONDS, locate } from '../pacing/locate.ts';
import type { Place } from '../pacing/place.ts';
import { freshPlace, mannerOf, type Remembered } from '../memory/remembered.ts';
import { timelineFrom } from '../pacing/timeline.ts';
import type { Context } from './context.ts';

/**
 * Where somebody goes on who is back. A session that is opened anew in the middle of a hold ends without a word: then
 * the hold was cut just now. Back later than it would have lasted, they go on where it began.
 */
export const placeWhenCut = (remembered: Remembered, { now, words }: Context): Place | undefined => {
  const place = freshPlace(remembered, now);
  const { began } = remembered;
  if (place === undefined || began === undefined) return place;
  // Gentler or shorter holds are kept without the time they began; see toRemember.
  const timeline = timelineFrom(place, { ...mannerOf(remembered), gently: false, later: false }, words);
  const found = locate(timeline, (now - began) / 1000 - HEARING_SECONDS);
  return found.at === 'end' ? place : found.place;
};
