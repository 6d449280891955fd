/** What can be coached and what it takes: having it, wanting it, leaving it out. */
export const EQUIPMENT = {
  words: {
    'THING:BALL': 'ball, bal, bowl, bawl, tennis ball, golf ball, cricket ball, massage ball, foam roller, roller',
    'THING:HEAT_PAD':
      'heat pad, heating pad, heat pack, hot water bottle, hot water bag, hottie, wheat bag, hot pack, heat bag, warm pack, hot bottle, electric blanket',
    'THING:ICE_PACK':
      'ice, ice pack, icepack, pea, frozen pea, veg, frozen veg, gel pack, cold pack, pack, freezer pack, cool pack, cold compress, ice cube, freezer, frozen, frozen corn',
    'THING:TOWEL': 'towel, tea towel, dish towel, dishcloth, cloth, flannel, pillowcase',
    'THING:WALL': 'wall, wall space',
    'THING:BAND': 'band, elastic, theraband',
    'THING:CHAIR': 'chair, stool, seat, bench, beanbag',
    'THING:MAT': 'mat, rug, yoga mat, carpet',
    'REMEDY:CHIN_TUCK': 'chin, chin tuck, double chin, tuck',
    'REMEDY:BALL': 'THING:BALL, massage, trigger point, =pressing, knead',
    'REMEDY:SQUEEZE': 'squeeze, pinch, shoulder blade',
    'REMEDY:ROW': 'row, rowing, THING:BAND',
    'REMEDY:ANGEL': 'angel, wall slide, wall exercise, wall one',
    'REMEDY:COBRA': 'cobra, snake, my tummy, my stomach, my belly, my front, face down, floor one',
    'REMEDY:HEAT': 'THING:HEAT_PAD, heat, warm, warmer, warmth, hot, bath, shower, hot water, hot towel',
    'REMEDY:ICE': 'THING:ICE_PACK, cold, cool, chill, =eyes, cold water',
    'REMEDY:BREATHING': 'breath, breathe, relaxation, inhale',
    'REMEDY:STRETCH': 'stretch',
    HAVE: 'have, =got, =gotten, =get, own, find, see, buy, keep, there, =here, anywhere, handy, any',
    OUT_OF:
      'out of, run out of, fresh out of, short of, low on, lack, instead of, in place of, where is, substitute for, alternative to',
    LOST: `lose, misplace, break, burst, chew, eat, nick, borrow, steal, stole, bin, puncture, melt, thaw, defrost, flat, missing, empty, bust, torn, snap,
      =gone, vanish, roll under, roll behind, roll down, roll away, slide under, slide behind, slid under, slid behind, slid down, slide down, nowhere, nahi, leave at, left, at work, in car, in wash, throw out, throw away, deflate, not there, not here, dead, ruin, dirty`,
    SKIP: `skip, leave, forget, =hate, miss out, drop, anything but, everything but, except, other than, sick of, rather not, sooner not, pass on, ditch, enough,
      can't stand, can't bear, avoid, done with, not keen, spare my, without, can't face, loathe, omit, cut out, scrap, miss, not up for, not fan, sick to death of`,
    WANT: `want, rather, prefer, try, give, go for, go with, start, let's, like, have, use, please, could, murder, fancy, =love, need, choose, pick, take, how about, what about,
      shall, keen on, up for, sooner, swap, switch, change to, instead, first, do, crave, maybe, guess, sound, opt, crack, show, back to, would is, kill for`,
    THING_WORD: 'exercise, one, thing, technique, bit, move, routine, wala, option',
  },
  ways: {
    'lack:THING': `no+-THING, not/never/can't > -HAVE > -THING, without+-THING, OUT_OF > THING, LOST > THING, THING > LOST, THING > not > -HAVE, ASKS > need/have/own > THING,
      ASKS > THING > do/work/okay/ok/instead/place/count, ASKS > THING+OUT_OF, ASKS > THING > instead, need > THING+END, =got > my > THING`,
    'lack:it': `-HAVE+one/it/that/either/such/those/anything/mine/END, -HAVE+of+that/those, have+nothing+END, nothing+left, no+such, LOST+it/mine/one/them, LOST > only > one, mine > LOST, run/out/ran+out+END, nowhere, nothing/not/no > frozen/cold/warm/round,
      hole > it/mine, all/only > i/my > have/find/see, all/only+thing > i/my, in+place+of, have+none`,
    'lack:it/substitute':
      'would/will/can/could > do/work/suffice+END, would/will/can/could > use > instead/place !REMEDY',
    'remedy:REMEDY': 'REMEDY',
    'remedy:REMEDY/wanted': 'WANT > REMEDY, REMEDY > WANT',
    'remedy:REMEDY/instead':
      'REMEDY > instead/rather, instead/rather/prefer/sooner > REMEDY, swap/switch/change > REMEDY, straight+to+REMEDY',
    'remedy:REMEDY/told':
      'tell/give/show/teach/do/try > REMEDY > THING_WORD, THING_WORD > where/with/that > REMEDY, i > use/do/have/take/try > REMEDY !ASKS',
    'skip_remedy:REMEDY/outright': 'skip/ditch/scrap/forget > REMEDY, not+want > -REMEDY',
    'skip_remedy:REMEDY':
      '-REMEDY !-SKIP, SKIP > REMEDY, REMEDY > not > -for/-BETTER/-WANT, REMEDY > no+thanks, REMEDY > not+for, REMEDY > -BETTER, REMEDY > DECLINE',
  },
} as const;
