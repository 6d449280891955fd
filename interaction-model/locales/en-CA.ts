import { DAYS_CA } from './days.ts';
import { askingFor } from './emergencyNumber.ts';
import type { LocaleWords } from './localeWords.ts';

export const CANADA = {
  emergencyNumbers: askingFor('nine one one', 'nine eleven'),
  samples: {
    'AMAZON.YesIntent': [
      '(yes eh|yeah eh|you betcha|for sure yeah|oh yeah for sure|yeah for sure|yup for sure|yes sorry)',
    ],
    'AMAZON.NoIntent': ['(no eh|nope sorry|oh no no|no sorry about that|nuh uh)'],
    ReadyIntent: ["(ready eh|okay bud|giv'er|give er|let's go eh)"],
    WaitIntent: ['(hold up|hold up a second|hang on there bud|gimme a sec|just a sec eh|whoa)'],
    'AMAZON.RepeatIntent': ['(sorry eh|sorry what was that eh)'],
    EmergencyIntent: ['(take me to emerg|i need emerg|i need to go to emerg|take me to the e r)'],
  },
  phrases: {
    SYMPTOM: {
      major_trauma: [
        '[i] wiped out (skiing|on my snowboard|on my skidoo)',
        'a (hockey hit|skidoo accident|snowmobile accident)',
        '[i] got (boarded|checked into the boards)',
        'a fender bender',
      ],
      fall_when_older: ['[i] slipped on the (ice|driveway|black ice)', '[i] wiped out on the ice'],
      lost_control: ['[i] peed my pants', '[i] crapped my pants'],
      cannot_pee: ["[i] can't use the washroom", "[i] can't go to the washroom"],
      faint_or_sick: ['barfing', '[i] feel like throwing up'],
      heart_risk: ['a pack of smokes a day', '[i] smoke darts'],
      weak_bones: ['prolia'],
      sleepy: ['a couple of beers', 'tylenol threes', '[i] took a tylenol three', 'an edible tonight'],
    },
    ONSET: {
      this_week: ['over the long weekend', 'the long weekend'],
      long_ago: ['a good long while', "for a dog's age"],
    },
    CAUSE: {
      overuse: ['shovelling [the] (snow|driveway|walk)', 'hockey', 'yard work', 'a hockey game'],
      movement: ['pushing the car out of the snow'],
    },
    FEEL: { worse: ['it hurts so bad', 'that hurts eh'], better: ['better eh'] },
    TOPIC: {
      when_doctor: [
        'should i (go to emerg|go to a walk in|go to a walk in clinic|call eight one one)',
        '[call|phone] eight one one',
      ],
    },
    PERSON: { parent: ['mum and dad', 'baba', 'dido'], other: ['buddy'] },
  },
  days: DAYS_CA,
  alsoSaid: [
    ['toilet', 'washroom'],
    ['throwing up', 'puking'],
  ],
} as const satisfies LocaleWords;
