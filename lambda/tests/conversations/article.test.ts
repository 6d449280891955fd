import { ALL_CLEAR, desk, last, talk } from '../support/desk.ts';

/** A visit on the fourth day: warmth, and the strengthening that comes later. */
const LATER = ALL_CLEAR.map((line) => (line === 'three hours ago' ? 'five days ago' : line)).toSpliced(8, 0, 'better');

/** Somebody cleared, on the first day. */
const TODAY = ['open spasm coach', ...ALL_CLEAR];
const DAY_FIVE = ['open spasm coach', ...LATER];

/** Every line of the article, what is said to hear it, and what must be heard. */
const LINES: readonly (readonly [string, readonly string[], readonly RegExp[]])[] = [
  [
    'what a spasm is',
    [...TODAY, 'what is a spasm'],
    [/shoulder blades/, /contract/, /sharp, burning or stabbing/, /hard to move/],
  ],
  ['the aim', [...TODAY, "what's the aim"], [/break that circle/, /long bout/]],
  [
    'cold first, how long it is right',
    [...TODAY, 'ice or heat'],
    [/two to three days/, /narrows the blood vessels/, /swelling/],
  ],
  ['cold, wrapped, fifteen minutes', [...TODAY, 'do the ice', 'no'], [/thin towel/, /fifteen minutes/]],
  ['heat afterwards', [...DAY_FIVE, 'do the heat', 'no'], [/warm, not hot/, /fifteen minutes/]],
  [
    'heat: pad or bath, never scalding',
    [...DAY_FIVE, 'ice or heat'],
    [/heating pad or a warm bath/, /never scalding/, /blood/],
  ],
  ['static stretching, never bouncing', [...TODAY, 'do the stretch', 'no'], [/No bouncing and no forcing/]],
  [
    'the upper back stretch',
    [...TODAY, 'do the stretch', 'no'],
    [/lace your fingers/, /round your upper back/, /slide apart/, /chin/],
  ],
  ['the chin tuck', [...TODAY, 'do the chin tuck', 'no'], [/straight back/]],
  ['what the chin tuck is for', [...TODAY, 'do the chin tuck', 'no', 'why'], [/lines your neck up/, /upper trapezius/]],
  [
    'the ball on the wall',
    [...TODAY, 'do the ball', 'no', 'no'],
    [/wall/, /ninety seconds/, /let go/, /[Nn]ever on the spine/],
  ],
  ['cause: posture', [...TODAY, 'tell me about posture'], [/computer or a phone/, /tires/, /cramps/]],
  ['cause: water and minerals', [...TODAY, 'tell me about dehydration'], [/magnesium or potassium/, /letting go/]],
  ['cause: stress', [...TODAY, 'tell me about stress'], [/shoulders/, /reserve/]],
  ['cause: an awkward movement', [...TODAY, 'tell me about awkward movements'], [/lift/, /twist/, /guard/]],
  ['the cause that was named', [...TODAY, 'why did this happen'], [/Hunched over/]],
  [
    'the desk',
    [...TODAY, 'how should i set up my desk'],
    [/eye level/, /natural curve/, /ninety degrees/, /shoulders hang loose/],
  ],
  [
    'strength',
    [...TODAY, 'tell me about strengthening'],
    [/Band rows/, /squeezes/, /rhomboids and the middle trapezius/, /slump/],
  ],
  ['mobility', [...TODAY, 'tell me about mobility'], [/[Ww]all angels/, /cobra/]],
  ['regular beats hard', [...TODAY, 'how do i stop it coming back'], [/Regular beats hard/]],
  ['water and food', [...TODAY, 'what should i eat'], [/water/i, /calcium, potassium and magnesium/]],
  [
    'when to get help',
    [...TODAY, 'when should i see a doctor'],
    [
      /seven to ten days/,
      /physical therapist/,
      /arm or hand/,
      /Fever, chills or weight loss/,
      /right away/,
      /bladder or bowel/,
    ],
  ],
  [
    'over ten days, a doctor',
    ['open spasm coach', ...Array<string>(7).fill('no'), 'eleven days ago', 'the same', 'no', 'stress'],
    [/doctor or physical therapist/],
  ],
  [
    'a numb arm, assessed today',
    ['open spasm coach', 'my hand is numb', 'no', 'no', 'no', 'no', 'no'],
    [/medical help today, right away/],
  ],
  [
    'fever, attention right away',
    ['open spasm coach', 'i have a fever', 'no', 'no', 'no', 'no', 'no'],
    [/medical help today, right away/],
  ],
  ['lost control, emergency care', ['open spasm coach', 'i wet myself'], [/^Call nine one one/]],
  ['whom it is for', [...TODAY, 'who is this for'], [/seized up/, /warning signs/, /hands free/]],
  ['band rows', [...DAY_FIVE, 'do the band rows', 'no', 'no'], [/elbows back/]],
  ['squeezes', [...DAY_FIVE, 'do the shoulder squeezes', 'no', 'no'], [/shoulder blades together/]],
  ['wall angels', [...DAY_FIVE, 'do the wall angels', 'no'], [/goal post/]],
];

describe('every line of the article can be reached by voice', () => {
  it.each(LINES)('%s', async (_line, said, heard) => {
    const exchange = last(await talk(desk(), ...said));
    for (const words of heard) expect(exchange.speech).toMatch(words);
    expect(exchange.broken).toEqual([]);
  });
});
