import type { DayId } from '../slots/calendar.ts';
import type { Patterns } from '../source.ts';

/** Names of days that mean another day elsewhere, or nothing: public holidays and great sporting days. */
type Days = Readonly<Partial<Record<DayId, Patterns>>>;

const MOTHERS = ["mother's day", 'mothers day'];
const FATHERS = ["father's day", 'fathers day'];
const CLOCKS = '(the|when the) clocks (changed|went back|went forward|change)';

export const DAYS_US = {
  from_11_22_4: ['thanksgiving', 'thanksgiving (day|dinner|weekend)', 'turkey day'],
  from_11_23_5: ['black friday', 'the black friday sales'],
  from_11_26_1: ['cyber monday', 'the cyber monday sales'],
  from_11_2_2: ['election (day|night)', 'voting day'],
  from_5_25_1: ['memorial day', 'memorial day weekend'],
  from_9_1_1: ['labor day', 'labor day weekend'],
  from_10_8_1: ['columbus day', "indigenous peoples' day", 'indigenous peoples day'],
  from_1_15_1: ['martin luther king day', 'm l k day'],
  from_2_15_1: ["presidents' day", 'presidents day'],
  from_5_8_0: MOTHERS,
  from_6_15_0: FATHERS,
  day_7_4: ['independence day', 'the fourth of july', 'july fourth'],
  day_6_19: ['juneteenth', 'june nineteenth'],
  day_5_5: ['cinco de mayo', 'the fifth of may'],
  from_3_8_0_or_from_11_1_0: [CLOCKS, 'daylight saving', 'daylight savings', 'the time change'],
} as const satisfies Days;

export const DAYS_CA = {
  from_10_8_1: ['thanksgiving', 'thanksgiving (day|dinner|weekend)', 'turkey day'],
  from_5_18_1: ['victoria day', 'the may long [weekend]', 'may two four'],
  from_9_1_1: ['labour day', 'labour day weekend'],
  from_8_1_1: ['civic holiday', 'the august long [weekend]', 'simcoe day'],
  from_2_15_1: ['family day', 'louis riel day'],
  day_7_1: ['canada day', 'dominion day'],
  day_9_30: ['orange shirt day', 'truth and reconciliation day'],
  day_6_24: ['saint jean baptiste [day]', 'la fete nationale'],
  from_11_23_5: ['black friday', 'the black friday sales'],
  from_11_15_0: ['the grey cup', 'grey cup sunday'],
  from_5_8_0: MOTHERS,
  from_6_15_0: FATHERS,
  from_3_8_0_or_from_11_1_0: [CLOCKS, 'daylight saving', 'daylight savings', 'the time change'],
} as const satisfies Days;

export const DAYS_GB = {
  from_5_1_1_or_from_5_25_1_or_from_8_25_1_or_easter_48_or_day_12_26: [
    '(the|the last|last) bank holiday',
    '(the|the last|last) bank holiday (monday|weekend)',
    'bank holiday',
    'bank holiday (monday|weekend)',
  ],
  from_5_1_1: ['(may day|early may|first may) bank holiday', 'may day'],
  from_5_25_1: ['(spring|whitsun|late may) bank holiday'],
  from_8_25_1: ['(august|summer) bank holiday', 'carnival weekend'],
  from_11_8_0: ['remembrance sunday', 'remembrance weekend'],
  day_11_5: ['bonfire night', 'guy fawkes [night]', 'fireworks night', 'firework night', 'the fifth of november'],
  day_1_25: ['burns night', 'burns supper'],
  day_11_30: ["(st|saint) andrew's day"],
  day_4_23: ["(st|saint) george's day"],
  day_3_1: ["(st|saint) david's day"],
  from_11_23_5: ['black friday', 'the black friday sales'],
  easter_26: ['mothering sunday', ...MOTHERS],
  from_6_15_0: FATHERS,
  from_4_8_6: ['the grand national', 'grand national day'],
  from_3_25_0_or_from_10_25_0: [CLOCKS],
} as const satisfies Days;

export const DAYS_AU = {
  day_4_25: ['anzac day', 'the dawn service'],
  day_1_26: ['australia day', 'invasion day'],
  from_11_1_2: ['[the] melbourne cup [day]', 'cup day'],
  from_9_24_6: ['[the] (a f l grand final|grand final) [day]', 'grand final day', 'footy grand final'],
  from_6_8_1: ["(the|) king's birthday [weekend]", "(the|) queen's birthday [weekend]"],
  from_3_8_1_or_from_10_1_1_or_from_5_1_1: ['labour day', 'eight hours day'],
  from_5_8_0: MOTHERS,
  from_9_1_0: FATHERS,
  from_4_1_0_or_from_10_1_0: [CLOCKS, 'daylight saving', 'daylight savings'],
  from_11_23_5: ['black friday', 'the black friday sales'],
} as const satisfies Days;

export const DAYS_IN = {
  day_1_13_3: ['pongal', 'sankranti', 'makar sankranti', 'lohri', 'uttarayan', 'the kite festival'],
  day_1_26: ['republic day', 'twenty sixth january'],
  day_8_15: ['independence day', 'fifteenth august'],
  day_10_2: ['gandhi jayanti', 'second october'],
  day_4_13_3: ['baisakhi', 'vaisakhi', 'vishu', 'tamil new year', 'bihu'],
  moon_10_17_14_2: ['dev deepavali', 'kartik purnima', 'guru nanak jayanti', 'gurpurab', 'guru purab'],
  moon_10_17_6_4: ['chhath', 'chhath puja'],
  moon_10_17_2_3: ['bhai dooj', 'bhai duj', 'bhau beej'],
  moon_9_17_17_4: ['karva chauth', 'karwa chauth'],
  moon_9_17_27_4: ['dhanteras', 'dhan teras'],
  moon_7_18_15_3: ['raksha bandhan', 'rakhi', 'rakshabandhan'],
  moon_7_18_23_3: ['janmashtami', 'gokulashtami', 'dahi handi'],
  moon_3_14_1_3: ['ugadi', 'gudi padwa'],
  moon_2_5_0_3: ['maha shivratri', 'shivratri'],
  moon_3_14_8_3: ['ram navami', 'rama navami'],
  day_8_20_25: ['onam', 'the onam sadya'],
  from_5_8_0: MOTHERS,
  from_6_15_0: FATHERS,
  day_11_14: ["children's day", 'childrens day'],
  day_9_5: ["teacher's day", 'teachers day'],
} as const satisfies Days;
