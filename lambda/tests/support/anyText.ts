import * as fc from 'fast-check';

/** What texts are made of by mistake, and objects trip over. */
const ODD = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'key', 'ref', 'length', 'name'];

const SURROGATES = { from: 0xd800, count: 0x800 };

const character = fc
  .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0x10ffff - SURROGATES.count }))
  .map((place) => String.fromCodePoint(place < SURROGATES.from ? place : place + SURROGATES.count));

/**
 * Text of any characters, as `fc.string({ unit: 'binary' })` makes it. That one first lists all million characters in
 * every suite, which takes longer than the tests that need it.
 */
export const anyText = (minLength = 0): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 9, arbitrary: fc.array(character, { minLength }).map((characters) => characters.join('')) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  );
