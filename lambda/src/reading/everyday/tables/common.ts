/** Meanings that many of the tables share. */
export const COMMON = {
  words: {
    FINE: `fine, ok, okay, alright, all right, good, great, normal, perfect, happy, usual, grand, sweet, healthy,
      clear`,
    PLACE: 'place, point, spot, bit, part, side, patch, pot',
    TIME: 'moment, minute, min, sec, second, mo, tick',
    ONE: 'one, two, three, five, ten, half, couple, few, another, =1, =2, =3, =5, =10',
    TOILET: 'loo, dunny, toilet, bathroom, restroom, washroom, pee, piss',
    BEFORE: 'before, yesterday, earlier, last night, this morning, at start',
    UNDENIED: `no problem, no worries, no dramas, no trouble, nothing new, nothing else, not bad, why not, no doubt,
      no matter, nothing wrong, not mind, no idea, not sure`,
    NOTHING: `could murder, can murder, kill for, wait with bated breath, not hold my breath, next door, cool bean, chill out, is have ball,
      nearly give my heart attack, nearly finish my, sweat bullet, neck of wood`,
    TALK: `talk, chat, chatter, waffle, speech, chit chat, blah, explain, explanation, intro, introduction, word,
      instruction, detail`,
    MOST: 'too, so, way, bit, very, heaps, lot, more, this, that',
  },
  ways: {},
} as const;
