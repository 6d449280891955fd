import { roughSeconds } from '../../../src/pacing/speech/roughSeconds.ts';
import { speechSeconds } from '../../../src/pacing/speech/speechSeconds.ts';
import { LOCALES } from '../../../src/words/locale.ts';
import { wordsFor } from '../../../src/words/wordsFor.ts';

const QUESTIONS = [
  ...new Set(
    LOCALES.map(wordsFor)
      .flatMap(({ questions, precautions }) => [...Object.values(questions), ...Object.values(precautions)])
      .flatMap(({ ask, again, choices }) => [ask, again, choices]),
  ),
];

/** What may be said before a safety question, in as many sentences as it has. */
const BEFORE = [
  ...new Set(
    LOCALES.map(wordsFor).flatMap(({ talk }) => [talk.welcome, talk.welcomeAgain, talk.recheck, talk.mustAsk]),
  ),
];

it('is within 15 % of what a question takes to speak, and what is said before it', () => {
  const off = [...QUESTIONS, ...BEFORE].filter((text) => Math.abs(roughSeconds(text) / speechSeconds(text) - 1) > 0.15);
  expect(QUESTIONS.length).toBeGreaterThan(60);
  expect(off).toEqual([]);
});

it('goes with the rate as the voice does, and says nothing of a text without letters', () => {
  expect(roughSeconds('Yes or no?', 0.5)).toBeCloseTo(2 * roughSeconds('Yes or no?'));
  expect(roughSeconds(' … ')).toBe(0);
});
