/** What is said of the skin under something cold or warm. */
export const SKIN = {
  words: {
    SKIN_BAD: `burn, sting, hurt, numb, nun, white, blotch, blotchy, red, hives, =pins, prickle, sore, ache, throb,
      purple, blue, blister, itch, rash, too cold, too hot, too much, tingle, tingly, pale, swollen, wrong`,
    SKIN_ASK: 'REMEDY:ICE, REMEDY:HEAT, skin, SKIN_BAD, normal, suppose, meant, safe, ok, okay, bad, damage',
    SKIN_FINE: `FINE, bearable, not bad, cold, cool, warm, nice, =lovely, pink, can feel, can still feel, chilly,
      comfortable, comfy, nippy, skin is there`,
  },
  ways: {
    'why/skin': 'ASKS ~SKIN_ASK',
    'no/skin': 'but > SKIN_FINE !numb !burn, -SKIN_BAD',
    'yes/skin': "SKIN_BAD !-SKIN_BAD !more, can't > feel/stand/take/bear, no > feel, lose > feel",
    'feel:worse/skin': "SKIN_BAD, can't > feel/stand/take/bear, no > feel, lose > feel",
    'no/skin_fine': 'SKIN_FINE',
  },
} as const;
