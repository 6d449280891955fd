/** Meanings that many of the tables share. */
export const COMMON = {
  words: {
    FINE: 'fine, ok, okay, alright, all right, good, great, normal, perfect, happy, usual, grand, sweet, healthy, clear',
    PLACE: 'place, point, spot, bit, part, area, side, patch, pot',
    TIME: 'moment, minute, min, sec, second, mo, tick, jiffy',
    ONE: 'one, two, three, five, ten, half, couple, few, another',
    TOILET: 'loo, dunny, toilet, bathroom, restroom, washroom, lavatory, pee, piss, bog',
    BEFORE: 'before, yesterday, earlier, last night, this morning, at start',
    UNDENIED:
      'no problem, no worries, no dramas, no trouble, nothing new, nothing else, not bad, why not, no doubt, not only, no matter, nothing wrong, not mind, no idea, not sure',
    NOTHING:
      'could murder, can murder, kill for, wait with bated breath, not hold my breath, next door, what happen is',
    TALK: 'talk, chat, chatter, waffle, speech, lecture, yap, chit chat, blah, explain, explanation, commentary, intro, introduction, word, instruction, spiel, natter, detail, ramble, babble',
    MOST: 'too, so, way, bit, very, heaps, lot, more, this, that',
  },
  ways: {},
} as const;
