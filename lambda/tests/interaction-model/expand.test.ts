import { expand, expandAll } from '../../../interaction-model/expand.ts';

describe('the phrase notation', () => {
  test.each([
    ['plain words', ['plain words']],
    ['my (leg|arm) hurts', ['my leg hurts', 'my arm hurts']],
    ["[i] can't breathe", ["can't breathe", "i can't breathe"]],
    ['[a|the] cold', ['cold', 'a cold', 'the cold']],
    ['shock[s]', ['shock', 'shocks']],
    ['(a|b [c|d]) e', ['a e', 'b e', 'b c e', 'b d e']],
    ['i have {symptom}', ['i have {symptom}']],
    ['go [now|go]  [now]', ['go', 'go now', 'go now now', 'go go', 'go go now']],
  ])('%s', (pattern, phrases) => {
    expect(expand(pattern)).toEqual(phrases);
  });

  test('a phrase reached twice is kept once', () => {
    expect(expandAll(['(a|b)', 'b', '[b] c'])).toEqual(['a', 'b', 'c', 'b c']);
  });

  test.each(['my (leg|arm hurts', 'my leg] hurts', 'a | b)', '[open'])('brackets that do not match: %s', (pattern) => {
    expect(() => expand(pattern)).toThrow(/bracket|Unclosed/u);
  });

  test('a sample of a large product has every alternative', () => {
    const digits = '(one|two|three|four|five|six|seven|eight|nine|ten)';
    const phrases = expand(`~${digits} ${digits} ${digits}`);
    expect(phrases).toHaveLength(20);
    for (const place of [0, 1, 2]) expect(new Set(phrases.map((phrase) => phrase.split(' ')[place])).size).toBe(10);
  });

  test('a product nobody could read is refused', () => {
    expect(() => expand('(a|b|c|d|e|f)(a|b|c|d|e|f)(a|b|c|d|e|f)')).toThrow('at most');
  });
});
