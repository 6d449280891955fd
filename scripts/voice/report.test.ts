import { LOCALES } from '../../lambda/src/words/locale.ts';
import { wordsFor } from '../../lambda/src/words/wordsFor.ts';
import { tooMuch } from './checkReplies.ts';
import { wholeReplies } from './replies.ts';
import { grouped, median, percent, percentile, table, worst } from './report.ts';
import { sayings } from './sayings.ts';

describe('numbers', () => {
  it('finds the middle, the edge and the worst', () => {
    const values = [5, 1, 4, 2, 3];
    expect(median(values)).toBe(3);
    expect(percentile(values, 0.95)).toBe(5);
    expect(worst(values)).toBe(5);
    expect(worst([1, NaN, 2])).toBe(NaN);
    expect(median([])).toBe(NaN);
  });

  it('writes a table', () => {
    expect(percent(0.0312)).toBe('3.1 %');
    expect(table(['a', 'bb'], [['long', '1']])).toBe('a     bb\nlong   1');
  });

  it('groups in order', () => {
    expect([...grouped(['b1', 'a1', 'b2'], ([first = '']) => first)]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ]);
  });
});

describe('sayings', () => {
  const all = sayings();

  it('holds every sentence of every locale, and templates filled in', () => {
    for (const locale of LOCALES) expect(all).toContain(wordsFor(locale).talk.emergency);
    expect(all).toEqual(
      expect.arrayContaining(['Halfway.', 'Five', 'Three of five.', 'Six minutes done, nine to go.']),
    );
    expect(all).toContain('We leave out the ice: it is not safe on broken skin.');
    expect(all).toContain('Twenty three seconds left, then one more.');
  });

  it('holds nothing that is never said by itself', () => {
    expect(all.filter((text) => text.includes('undefined') || text.includes('=>'))).toEqual([]);
    expect(all).not.toContain('chest pain');
    expect(all).not.toContain('the ice');
  });
});

describe('tooMuch', () => {
  it('finds what is over a limit', () => {
    const [reply] = wholeReplies();
    if (reply === undefined) throw new Error('nothing is coached');
    const fine = { reply, coached: 210, heard: 240, reprompt: 240, characters: 8000 };
    expect(tooMuch(fine)).toEqual([]);
    expect(tooMuch({ ...fine, reply: { ...reply, bytes: 24_577 } })).toEqual(['24577 bytes']);
    expect(tooMuch({ ...fine, coached: 210.5, heard: 241, reprompt: 250, characters: 8001 })).toHaveLength(4);
  });
});
