import { cardOf } from '../../src/screen/card.ts';
import type { Act } from '../../src/conversation/act.ts';
import { LOCALES } from '../../src/words/locale.ts';
import { wordsFor } from '../../src/words/wordsFor.ts';
import { ALL_CLEAR, desk, talk } from '../support/desk.ts';

const cardsIn = async (...lines: readonly string[]) => {
  const exchanges = await talk(desk(), 'open spasm coach', ...lines);
  expect(exchanges.flatMap(({ broken }) => broken)).toEqual([]);
  return exchanges.flatMap(({ card }) => (card?.type === 'Simple' ? [`${card.title}\n${card.content}`] : []));
};

describe('the card in the Alexa app', () => {
  it('comes with the plan and when the visit ends, on a speaker too', async () => {
    const [plan, end, ...more] = await cardsIn(...ALL_CLEAR, 'no', 'stop');
    expect(plan).toMatch(/today’s plan\n1\. Calm breathing\. .*\n2\. The ice\. .*hospital leaflets/u);
    for (const card of [plan, end]) expect(card).toMatch(/When to get help\s.*Call 911 for chest pain/su);
    expect(more).toEqual([]);
  });

  it('tells nobody who opens the app what was answered, or that somebody was sent to a doctor', async () => {
    const answers = [
      ...ALL_CLEAR.slice(0, -3),
      'nine days ago',
      "it's getting better",
      'no',
      'from sitting at my desk',
    ];
    const told = await cardsIn(...answers, 'no', 'stop');
    const usual = await cardsIn(...ALL_CLEAR.slice(0, -3), 'four days ago', 'better', 'no', 'stress', 'no', 'stop');
    expect(told).toEqual(usual);
    expect(await cardsIn('my chest hurts', 'stop')).toEqual([]);
  });

  it.each(LOCALES)('names the number of %s in digits', (locale) => {
    const net: Act = { act: 'safety_net', short: false };
    expect(cardOf([net], wordsFor(locale), locale)?.content).toMatch(/Call (?:911|999|000|112)/u);
  });
});
