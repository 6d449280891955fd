import { spokenWords } from '../normalise.ts';

const keys = (text: string): string =>
  spokenWords(text)
    .map((word) => word.key)
    .join(' ');

/** The words that are not filler. */
const content = (text: string): string =>
  spokenWords(text)
    .filter((word) => !word.filler)
    .map((word) => word.key)
    .join(' ');

test.each([
  ["I'm fine", 'i am fine'],
  ["I don't", 'i do not'],
  ['dont', 'do not'],
  ["can't", 'can not'],
  ['could not', "couldn't"],
  ['cannot', "can't"],
  ['the colour', 'the color'],
  ['paralysed', 'paralyzed'],
  ['mum', 'mom'],
  ['yeah', 'yes'],
  ['nah', 'no'],
  ['okay', 'all right'],
  ['twenty-one', '21'],
  ['nine one one', '911'],
  ['triple nine', '999'],
  ['two hundred and five', '205'],
  ['one thousand two hundred', '1200'],
  ['twenty first', '21st'],
  ['10 a.m.', 'ten a m'],
  ['hurtin\u2019', 'hurting'],
  ["my husband's lips", 'my husband lips'],
  ['CHEST PAIN!!!', 'chest pain'],
])('"%s" and "%s" are the same words', (left, right) => {
  expect(keys(left)).toBe(keys(right));
});

test.each([
  ['it is knot numb', 'it is not numb'],
  ['there is a knot', 'there is a knot'],
  ['know chest pain', 'no chest pain'],
  ['know what', 'know what'],
  ['i know chest pain', 'i know chest pain'],
  ['i am seven tea too', 'i am 72'],
])('as recognition writes it: %s', (text, meant) => {
  expect(keys(text)).toBe(meant);
});

test('the spoken words are kept for values', () => {
  expect(
    spokenWords("I'm thirty five")
      .map((word) => word.spoken)
      .join('|'),
  ).toBe("i'm||thirty five");
});

test('politeness and hesitation are filler, meaning is not', () => {
  expect(content('um, well, no thank you very much')).toBe('no');
  expect(content('you know, it hurts')).toBe('it hurts');
  expect(content('do you know why')).toBe('do you know why');
});
