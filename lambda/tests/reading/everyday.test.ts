import { hearingIn, judged, type Utterance } from '../support/corpus.ts';

const meant = (at: string, say: string, accent: Utterance['accent'] = 'US'): string =>
  judged({ in: at, say, means: [], kind: 'plain', accent }, hearingIn(accent)).event.is;

describe('an answer to a question about a warning sign', () => {
  // An answer is said, or not said: a word that is only spelt or sounds a little like one answers nothing.
  const RARE = 'gnarl yeast yelp gnome noun norm knoll snow nail yarn yak yell yacht yeti node nosh nape yolk'.split(
    ' ',
  );

  test.each(['US', 'GB', 'AU', 'IN', 'CA'] as const)('is never guessed from a rare word in %s English', (accent) => {
    const answers = RARE.filter((word) => ['yes', 'no', 'somewhat'].includes(meant('check:chest', word, accent)));
    expect(answers).toEqual([]);
  });

  test.each([
    ["don't touch that it's hot", 'check:chest'],
    ["i wish i hadn't done that", 'check:chest'],
    ['never mind the dog', 'check:chest'],
    ['not a hundred percent on that', 'check:nerves'],
    ["i can't tell hot from cold on that patch", 'precaution:heat'],
    ["the tablets didn't do anything for that", 'worse'],
    ["i've not tried walking yet", 'check:nerves'],
    ['not eighteen yet', 'check:people'],
    ["no but it's so much worse", 'worse'],
  ])('"%s" is no "no"', (say, at) => {
    expect(meant(at, say)).not.toBe('no');
    expect(meant(at, say)).not.toBe('deny');
  });

  test.each([
    ['rather not discuss that with a speaker', 'check:history'],
    ["i don't want to talk about that", 'check:harm'],
    ["i've had two beers does that matter", 'precaution:heat'],
  ])('"%s" is asked about, and no "no"', (say, at) => {
    expect(meant(at, say)).toBe('unsure');
  });

  test.each([
    ['hand on heart not a thing like that', 'check:chest'],
    ["i'm worried sick about work but otherwise no", 'check:sudden'],
    ['no though the garden cost me an arm and a leg', 'check:nerves'],
    ['no though the kids have aged me ten years', 'check:people'],
    ["none of those i'm forty odd", 'check:people'],
    ["skin's tip top and the ticker's sound no to all of it", 'precaution:ice'],
  ])('"%s" is a "no"', (say, at) => {
    expect(meant(at, say)).toBe('no');
  });
});

describe('what is said to others', () => {
  test.each([
    ['quit throwing that thing in the house', 'spot:ball'],
    ["no buddy daddy's busy go ask your mother", 'gate:stretch'],
    ['yes pop it in the oven at one eighty', 'hold:ice'],
    ['can you order me a new office chair', 'check:cause'],
    ['stop it you two', 'hold:stretch'],
    ["no you can't have another biscuit", 'gate:ball'],
  ])('"%s" starts and ends nothing', (say, at) => {
    expect(meant(at, say, 'GB')).toBe('unknown');
  });
});

describe('the skin under something cold', () => {
  test.each([
    ["it's stinging", 'yes'],
    ["can't feel my skin", 'yes'],
    ["no it's just cold", 'no'],
    ["skin's fine", 'no'],
  ])('asked about it, "%s" is a "%s"', (say, means) => {
    expect(meant('spot:ice', say)).toBe(means);
  });
});
