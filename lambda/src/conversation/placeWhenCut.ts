import { HEARING_SECONDS, locate } from '../pacing/locate.ts';
import { beginningOf, type Place } from '../pacing/place.ts';
import { freshPlace, mannerOf, type Remembered } from '../memory/remembered.ts';
import { timelineFrom } from '../pacing/timeline.ts';
import { isOnSkin } from '../routines/onSkin.ts';
import { remedyAfter } from '../routines/plan.ts';
import { NO_FACTS } from '../triage/facts.ts';
import type { Context } from './context.ts';

/** Back within so many seconds of its end, they heard it to the end and were asked how to go on. */
const ASKED_SECONDS = 20;

/** What follows, as far as it is known without knowing anything of the person; not what lies on the skin. */
const placeAfter = ({ remedy }: Place): Place | undefined => {
  const next = remedyAfter(remedy, NO_FACTS);
  return next === undefined || isOnSkin(next) ? undefined : beginningOf(next);
};

/**
 * Where somebody goes on who is back. A session that is opened anew in the middle of a hold ends without a word: then
 * the hold was cut just now. Back much later than it would have lasted, they go on where it began.
 */
export const placeWhenCut = (remembered: Remembered, { now, words }: Context): Place | undefined => {
  const place = freshPlace(remembered, now);
  const { began } = remembered;
  if (place === undefined || began === undefined) return place;
  // Gentler or shorter holds are kept without the time they began; see toRemember.
  const timeline = timelineFrom(place, { ...mannerOf(remembered), gently: false, later: false }, words);
  const elapsed = (now - began) / 1000 - HEARING_SECONDS;
  const found = locate(timeline, elapsed);
  if (found.at === 'before_end') return found.place;
  return elapsed < timeline.seconds + ASKED_SECONDS ? (timeline.next ?? placeAfter(place)) : place;
};
