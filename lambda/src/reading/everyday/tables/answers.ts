/** Answers to the questions of the check and of a remedy, in words that name neither yes nor no. */
export const ANSWERS = {
  words: {
    GRADUAL:
      'gradual, creep, build, built, bit by bit, little by little, slow,  progressive, snuck up, sneaked up, sneak up, stage by stage, by degrees, work its way, worked its way, start small, start mild, start off, day by day, brew, dheere',
    SUDDENLY: 'sudden, all at once, out of nowhere, one go, at once',
    WEIGHT: 'weight, pound, kilo, stone, kg, kgs, few',
    GAIN: 'gain, heavier, fatter, put on, piled on',
    UNCHANGED: 'same, steady, stable, unchanged, not budge, not change, not move, not gone, FINE',
    TEMPERATURE: 'temp, temperature',
    EASES:
      'ease, easier, settle, help, better if, better when, better lie, better sit, better once, go off, go away, goes off, quiet, come and go, let up, let off, fade, on and off',
    INJECTED: 'needle, drug, gear, stuff',
    JAB: 'jab, vaccine, vaccination, blood test, shot, acupuncture, insulin, flu',
    'PART:BROKEN_SKIN': 'intact, one piece, unbroken, smooth',
    'PART:HOT_SKIN': 'skin',
    'PART:SADDLE_NUMB': 'down there, down below, bum, bottom, saddle, groin, downstairs',
    'PART:NUMB_SKIN': 'feel it, feel everything, feel all of, feel lot, feel them, normal feel',
    'PART:ARM_NUMB': 'arm, hand, finger, grip',
    'PART:POOR_CIRCULATION': 'heart, circulation, pulse, blood pressure',
    'PART:LEG_WEAKNESS': 'leg, foot, knee, walk',
    'PART:LOST_CONTROL': 'waterworks, bladder, bowel, TOILET',
    'PART:BREATHLESS': 'breath, breathe, lung',
    AGREE: `FINE, sure, right o, righto, why not, go on, bring it, suppose, i is game, deal, okey, dokey, crack, give it go, give it shot, give it try, give it whirl, give that go, may as well, might as well, let's, not mind if, you bet,
      by all mean, of course, no problem, no worries, no dramas, go for it, up for it, up for that, fair enough, gladly, course, chalo, thik hai, accha, too right, go ahead, sound good, hit my`,
    DECLINE:
      "not keen, not fussed, pass, no need, leave it, let's not, give it miss, not bother, not feel like, stick with, as it is, as is, keep it how, keep it as, not fancy, not for my, rather not, sooner not, forget it",
    PICK_ONE:
      'surprise my, you choose, you pick, you decide, up to you, whichever, whatever, not mind, not fussed, your call, your choice, your pick, dealer choice',
  },
  ways: {
    'no/gradual':
      'GRADUAL, over > day/hour/week/month/time/morning/afternoon/evening/night/weekend/course/few/couple/several/last/past, bit+at, -SUDDENLY',
    'deny:weight_loss': 'weight > UNCHANGED/-CHANGE, GAIN > WEIGHT, WEIGHT > GAIN, gained, heavier, fatter',
    'deny:fever': 'TEMPERATURE > UNCHANGED',
    'deny:constant_pain': "EASES !-EASES !not !never !nothing !can't",
    'deny:injected_drugs': 'never > touch/use/do/try/inject/shot > -INJECTED, only > INJECTED/JAB > JAB, only > JAB',
    'unsure/maybe': 'START+maybe/perhaps/possibly',
    'unsure/choose': 'PICK_ONE !but !except',
    'no/decline': 'DECLINE',
    'yes/agree': 'AGREE !ASKS, i+is+in+END',
  },
} as const;
