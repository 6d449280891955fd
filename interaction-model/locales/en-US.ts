import { DAYS_US } from './days.ts';
import { askingFor } from './emergencyNumber.ts';
import type { LocaleWords } from './localeWords.ts';

export const UNITED_STATES = {
  emergencyNumbers: askingFor('nine one one', 'nine eleven'),
  samples: {
    'AMAZON.YesIntent': ['(yessir|you betcha|sure do|sure am|sure is|uh huh yes|yes ma am|you got it)'],
    'AMAZON.NoIntent': ['(nuh uh|no siree|heck no|nope not me|no way jose)'],
    SomewhatIntent: ['(a little ways|kinda sorta|some|a smidgen yeah|a hair)'],
    ReadyIntent: ["(i'm fixing to start|good to go now|let's rock|all righty)"],
    WaitIntent: ["(hold up|hold up a second|hang tight|gimme a sec|gimme a minute|whoa|i'm fixing to)"],
    EmergencyIntent: ['(take me to the e r|i need the e r|call the e m t)'],
  },
  phrases: {
    SYMPTOM: {
      lost_control: ['[i] peed my pants', '[i] crapped (my pants|myself)', '[i] pooped my pants'],
      cannot_pee: ["[i] can't use the (bathroom|restroom)", "[i] can't take a leak", "[i] can't tinkle"],
      faint_or_sick: ['[i] feel like hurling', '[i] feel like throwing up', 'barfing', 'upchucking'],
      chest_pain: ['my chest is hurting me', 'my ticker hurts'],
      heart_risk: ['the sugar', "i've got the sugar", 'high blood', 'i dip'],
      major_trauma: ['fender bender', '[i] got t boned', '[i] wiped out', 'a four wheeler accident', 'a football hit'],
      weak_bones: ['prolia', 'boniva'],
      sleepy: ['advil p m', 'nyquil', 'tylenol p m', 'norco', 'on percs'],
      fever: ['running a fever of a hundred and two', 'a fever of a hundred and one'],
    },
    ONSET: { today: ['at lunch time today'], long_ago: ['a good long while'] },
    CAUSE: { overuse: ['yard work', 'mowing the lawn', 'shoveling the driveway'], posture: ['at my cubicle'] },
    FEEL: { worse: ['it hurts so bad', 'it hurts real bad', 'owie that hurts'], better: ['way less pain'] },
  },
  days: DAYS_US,
  alsoSaid: [['trousers', 'pants']],
} as const satisfies LocaleWords;
