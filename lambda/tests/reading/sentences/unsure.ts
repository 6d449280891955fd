import type { FindingId } from '../../../src/triage/findings.ts';

/** Warning words that settle nothing: the person is to be asked. */
export const UNSURE: readonly (readonly [sign: FindingId, said: readonly string[]])[] = [
  [
    'arm_numb',
    [
      'what if my arm goes numb',
      'is numbness bad',
      'should i worry about tingling',
      'is it bad if my hand tingles',
      "i don't know if my arm is numb",
      'will it make my arm numb',
      'my arm was numb years ago',
      'is tingling normal',
    ],
  ],
  [
    'chest_pain',
    [
      'should i worry about chest pain',
      'what if i get chest pain',
      'is chest pain serious',
      "i'm not sure if it's my chest",
      'could this cause chest pain',
      'i had chest pain last year',
      'how do i know if it is chest pain',
      "i'm scared of having a heart attack",
      'if i get chest pain what do i do',
    ],
  ],
  [
    'breathless',
    [
      "what if i can't breathe",
      "i'm not sure if i'm short of breath",
      'should i be short of breath',
      'i used to be short of breath',
    ],
  ],
  [
    'leg_weakness',
    [
      'what if my legs go weak',
      "i can't move",
      'can it make my legs numb',
      'i had weak legs years ago',
      "i don't know if my legs are weak",
    ],
  ],
  [
    'tearing_pain',
    ['it came on suddenly', 'it was sudden', 'i felt a pop', 'something snapped', 'felt something go snap'],
  ],
  [
    'major_trauma',
    [
      'i fell',
      'i had a fall',
      'i fell over last week',
      'i was in a car crash ten years ago',
      'i slipped',
      'i fell over',
    ],
  ],
  ['lost_control', ['what if i wet myself', 'i used to wet the bed as a kid', "i can't hold it"]],
  ['faint_or_sick', ["i'm sick", 'what if i faint', 'should i feel sick', 'i fainted years ago']],
  ['pain_spreads', ['my arm hurts', 'my arm aches a bit']],
  [
    'fever',
    ['do i have a fever', 'what if i get a fever', "i don't know if i have a fever", 'i had a fever months ago'],
  ],
  ['chest_pain', ['no fever and chest pain', 'no chest feels tight']],
];
