import type { Patterns } from '../source.ts';

/** Days and lengths that need no entry in the code: the id says how each is found (namedDay.ts and onset.ts in triage). */
export type DayId = `${'day' | 'from' | 'easter' | 'moon' | 'hijri'}_${string}`;
export type CalendarId = DayId | `hours_${number}_${number}`;

const DAY = 24;
const COUNTS = 'two three four five six seven eight nine ten eleven twelve thirteen fourteen'.split(' ');
const PLACES =
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth'.split(' ');

const hours = (from: number, to: number): CalendarId => `hours_${from}_${to}`;

/** "Day four": three days ago at the earliest, four at the latest, and some count the first as none. */
const COUNTED_DAYS = COUNTS.map((count, at): readonly [CalendarId, Patterns] => [
  hours(at * DAY, (at + 3) * DAY),
  [
    `day ${count} [now|of this|of it|today]`,
    `day number ${count}`,
    `${PLACES[at] ?? ''} day [now|of this|of it|running|in a row|today]`,
    `${count} (sleeps|mornings) (ago|back|now|running|in a row)`,
    `${count} days (running|in a row|on the trot)`,
  ],
]);

const COUNTED_WEEKS = COUNTS.slice(0, 7).map((count, at): readonly [CalendarId, Patterns] => [
  hours((at + 1) * 7 * DAY - DAY, (at + 3) * 7 * DAY),
  [
    `week ${count} [now|of this|of it]`,
    `week number ${count}`,
    `${PLACES[at] ?? ''} week [now|of this|of it|running|in a row]`,
    `${count} weeks (running|in a row|on the trot)`,
    `${count} (weekends|saturdays|sundays|mondays|fridays) (ago|back)`,
  ],
]);

const COUNTED: Readonly<Record<string, Patterns>> = Object.fromEntries([...COUNTED_DAYS, ...COUNTED_WEEKS]);

/** Lengths too loose for AMAZON.DURATION. */
const LOOSE = {
  hours_0_3: [
    '[about] (an hour or two|one or two hours|an hour and a bit) [ago|back]',
    '(in|within|over) the last (hour or two|couple of hours)',
    'the best part of an hour',
  ],
  hours_0_48: [
    'since [my|me|our] (brekkie|brekky|brekkers|elevenses|tea|supper|dinner|breakfast|lunch|nap|coffee|cuppa|shower|bath|walk|run|swim|workout|class|shift|commute)',
    'since (breakfast time|morning tea|smoko|lunch time|tea time|supper time|afternoon tea|the school run|the school drop off|playtime|bedtime)',
    'since (my|me|the) (morning coffee|first coffee|morning walk|evening meal|last meal|afternoon nap|morning run|night shift)',
    '(after|before|over) (brekkie|brekky|elevenses|tea|supper|morning tea|smoko|my tea|me tea|my lunch|my dinner|our tea)',
    '(i|when i) (got out of bed|opened my eyes|got dressed|came home|got home|went to work|finished work|clocked off)',
    '(the alarm went|the alarm went off|sun up|sunup|the crack of dawn|first light|cockcrow|dusk|sunset|the early hours|the wee hours)',
    '(stupid|silly) o clock',
    'all (day|day long|morning|afternoon|evening|night|night long) [today]',
    'the whole (day|morning|afternoon|evening|night)',
  ],
  hours_24_120: ['a (couple|few) (sleeps|nights|mornings) (ago|back)', 'a couple or three days [ago|back]'],
  hours_48_336: [
    '(just under|a bit under|not far off|not quite|coming up on) (a|one) week',
    'a week last (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    'a week ago (last|this|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(a week|week) (past|come) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (week|gone|just gone|past|last)',
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday) of last week',
  ],
  hours_120_600: [
    '[a] couple of weekends (ago|back)',
    'the weekend before last',
    'a couple of (saturdays|sundays|mondays|fridays|tuesdays|wednesdays|thursdays) (ago|back)',
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday) before last',
    'the (monday|tuesday|wednesday|thursday|friday|saturday|sunday) before last',
  ],
  hours_168_1200: [
    '[a] few weekends (ago|back)',
    '[a] few (saturdays|sundays|mondays|fridays|tuesdays|wednesdays|thursdays) (ago|back)',
    'three or so weekends (ago|back)',
    '[a] couple of (fortnights|pay days|paydays) (ago|back)',
    'a few paydays ago',
  ],
  hours_240_504: [
    '[about|around|nearly|almost|just over|just under|getting on for|the best part of] (a fortnight|two weeks) (now|since|past|gone)',
    'for the whole fortnight',
    'a fortnight (last|ago|past) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    'two weeks (last|past|ago on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  ],
  hours_504_1176: [
    '[about|around|nearly|almost|just over|just under] (a month|four weeks|four or five weeks|five weeks) (now|since|gone|past)',
    '(a month|a month ago) last (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    'four or five weeks [ago|back]',
    'five or six weeks [ago|back]',
  ],
  hours_720_4320: [
    'two or three months [ago|back]',
    'a (season|couple of seasons|school term|term) (ago|back)',
    'since (school|term|college|the season|hockey season|footy season|cricket season|harvest|planting|the monsoon|the rains) (started|began|ended|finished|came|broke)',
    'since the (school holidays|summer holidays|half term|start of term|wet season|rainy season|dry season)',
  ],
} as const satisfies Partial<Record<CalendarId, Patterns>>;

/** Days kept in all five countries, or in none of the others under that name. */
const DAYS = {
  day_12_24_3: ['(christmas|xmas) [eve|day|time|morning|dinner|lunch]', 'the christmas break'],
  day_12_26_1: ['boxing day', 'the day after christmas', "st stephen's day"],
  day_12_31_2: ["new (year|year's|years)", "new (year's|years) (eve|day)", 'hogmanay', 'the turn of the year'],
  day_2_14: ["valentine's [day]", 'valentines [day]'],
  day_3_17: ["(st|saint) (patrick's|patricks|paddy's|paddys) [day]", "paddy's day"],
  day_4_1: ["april (fools|fool's) [day]"],
  day_10_31: ['halloween', 'halloween night', 'trick or treating'],
  day_11_11: ['veterans day', "veteran's day", 'armistice day', 'poppy day', 'remembrance day'],
  from_2_8_0: ['the super bowl', 'super bowl sunday'],
  easter_47_1: ['easter', 'easter (sunday|day|weekend)'],
  easter_45: ['good friday', 'holy friday'],
  easter_46: ['easter saturday', 'holy saturday'],
  easter_48: ['easter monday', 'the easter bank holiday'],
  easter_0: ['shrove tuesday', 'pancake (day|tuesday)', 'mardi gras', 'fat tuesday'],
  easter_1: ['ash wednesday', 'the start of lent'],
  easter_40: ['palm sunday', 'passion sunday'],
  easter_96: ['whit sunday', 'whitsun', 'pentecost'],
  moon_10_17_0_3: ['(diwali|deepavali|divali|dipawali|deewali) [day|night|time|party|puja|cleaning|holidays]'],
  moon_9_17_2_10: [
    '(navratri|navaratri|dandiya|garba|durga puja|pujo|garba night|dussehra|dasara|dasera|vijayadashami)',
  ],
  moon_2_13_15_3: ['(holi|rangwali holi|dhulandi)'],
  moon_8_20_5_11: ['ganesh chaturthi', 'ganpati', 'ganesh puja', 'visarjan'],
  moon_1_20_1_3: ['(lunar|chinese) new year', 'spring festival'],
  moon_9_5_1_3: ['rosh hashanah', 'rosh hashana', 'jewish new year'],
  moon_9_5_10_3: ['yom kippur', 'the day of atonement'],
  moon_3_14_15_8: ['passover', 'pesach', 'the seder'],
  moon_11_25_0_9: ['hanukkah', 'chanukah'],
  hijri_266_3: ['eid', 'eid al fitr', 'eid ul fitr', 'ramzan eid', 'meethi eid'],
  hijri_334_3: ['eid al adha', 'eid ul adha', 'bakrid', 'bakra eid', 'big eid'],
  hijri_236_30: ['ramadan', 'ramzan'],
} as const satisfies Partial<Record<DayId, Patterns>>;

/** What the ONSET type knows besides the phrases of the code. */
export const CALENDAR: Readonly<Record<CalendarId, Patterns>> = { ...COUNTED, ...LOOSE, ...DAYS };
