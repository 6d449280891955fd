import { LOCALES, type Locale } from '../../src/words/locale.ts';
import { ALL_CLEAR, deskIn, last, talk } from '../support/desk.ts';

const NUMBER: Record<Locale, RegExp> = {
  'en-US': /nine one one/,
  'en-CA': /nine one one/,
  'en-GB': /nine nine nine/,
  'en-AU': /triple zero/,
  'en-IN': /one one two/,
};

describe.each(LOCALES)('%s', (locale) => {
  it('names its own number within twenty words', async () => {
    const heard = last(await talk(deskIn(locale), 'open spasm coach', 'my chest hurts'));
    expect(heard.speech.split(' ').slice(0, 20).join(' ')).toMatch(NUMBER[locale]);
    expect(heard.broken).toEqual([]);
  });

  it('clears and coaches', async () => {
    const heard = await talk(deskIn(locale), 'open spasm coach', ...ALL_CLEAR, 'yes', 'ready');
    expect(last(heard).speech).toMatch(/Breathe in/);
    expect(heard.flatMap(({ broken }) => broken)).toEqual([]);
  });
});

it('en-GB closes with the advice of its health service for this pain', async () => {
  expect(last(await talk(deskIn('en-GB'), 'open spasm coach', ...ALL_CLEAR)).speech).toMatch(/N H S suggests/);
});

it('crisis lines come before anything else', async () => {
  for (const [locale, line] of [
    ['en-US', /nine eight eight/],
    ['en-GB', /Samaritans/],
    ['en-AU', /Lifeline/],
  ] as const) {
    expect(last(await talk(deskIn(locale), 'open spasm coach', 'i want to die')).speech).toMatch(line);
  }
});
