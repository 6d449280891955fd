import { inDigits, numberFor, NUMBERS_TO_CALL } from '../../src/screen/numbersToCall.ts';
import { LOCALES } from '../../src/words/locale.ts';
import { REGIONS } from '../../src/words/regions.ts';

const DIGITS = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A number as somebody would key it in who only hears it. */
const keyed = (spoken: string): string =>
  spoken
    .replaceAll('thirteen', '13')
    .replaceAll('eleven', '11')
    .replaceAll('fourteen', '14')
    .replaceAll('hundred', '00')
    .replaceAll('zero', '0')
    .replaceAll(/[a-z]+/gu, (word) => (DIGITS.includes(word) ? String(DIGITS.indexOf(word)) : word))
    .replaceAll(/(double|triple) (\d)/gu, (_, times: string, digit: string) => digit.repeat(times === 'double' ? 2 : 3))
    .replaceAll(/[^\d]/gu, '');

describe.each(LOCALES)('the numbers shown in %s', (locale) => {
  const { emergency, urgent, crisis } = REGIONS[locale];

  it('are those that are said', () => {
    const shown: Record<string, readonly [string, string]> = NUMBERS_TO_CALL[locale];
    const said: Record<string, string> = { emergency, urgent, crisis };
    for (const [need, [spoken, dialled]] of Object.entries(shown)) {
      expect(said[need]).toContain(spoken);
      expect(dialled.replaceAll(' ', '')).toBe(keyed(spoken));
    }
    expect(numberFor(locale, 'emergency')).toMatch(/^\d{3}$/u);
    expect(numberFor(locale, 'crisis')).toMatch(/^[\d ]{3,}$/u);
  });

  it('stand in sentences as digits, all of them', () => {
    const sentence = inDigits(`Call ${emergency}. Call ${urgent}. Call ${crisis}.`, locale);
    expect(sentence).not.toMatch(new RegExp(String.raw`\b(?:${DIGITS.join('|')}|triple|double)\b`, 'u'));
  });
});

it('somewhere else no number is shown that might be wrong', () => {
  expect(numberFor('elsewhere', 'emergency')).toBeUndefined();
});
