import { MIN_PROSODY_RATE_PERCENT } from '../../lambda/src/platform/limits.ts';
import { readTime } from '../ssml/breakSeconds.ts';
import { prosodyRate } from '../ssml/prosodyRate.ts';

/** What a tag may carry. */
export interface TagRule {
  readonly attributes: Readonly<Record<string, (value: string) => boolean>>;
  readonly required?: readonly string[];
  /** Locales that know the tag; all do when it is not given. */
  readonly locales?: readonly string[];
}

const oneOf =
  (...values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);
const matches =
  (pattern: RegExp) =>
  (value: string): boolean =>
    pattern.test(value);
const anything = (value: string): boolean => value !== '';

const isRate = (value: string): boolean => (prosodyRate(value) ?? 0) * 100 >= MIN_PROSODY_RATE_PERCENT;

const isPitch = (value: string): boolean => {
  const percent = /^([+-]\d+(?:\.\d+)?)%$/.exec(value)?.[1];
  return percent === undefined
    ? oneOf('x-low', 'low', 'medium', 'high', 'x-high')(value)
    : Number(percent) >= -33.3 && Number(percent) <= 50;
};

const SAY_AS = [
  'characters',
  'spell-out',
  'cardinal',
  'ordinal',
  'number',
  'digits',
  'fraction',
  'unit',
  'date',
  'time',
  'telephone',
  'address',
  'interjection',
  'expletive',
];

const NOTHING: TagRule = { attributes: {} };

/**
 * The tags Alexa speaks, with their attributes and values. Source: Alexa's SSML reference as far as it could be read,
 * filled from the rules of the ssml-check-core validator. Tags that only Polly knows (`mark`, `amazon:breath`) are
 * left out.
 */
export const SSML_TAGS: ReadonlyMap<string, TagRule> = new Map<string, TagRule>([
  ['speak', NOTHING],
  ['p', NOTHING],
  ['s', NOTHING],
  [
    'break',
    {
      attributes: {
        time: (value) => readTime(value) !== undefined,
        strength: oneOf('none', 'x-weak', 'weak', 'medium', 'strong', 'x-strong'),
      },
    },
  ],
  [
    'prosody',
    {
      attributes: {
        rate: isRate,
        pitch: isPitch,
        volume: matches(/^(?:silent|x-soft|soft|medium|loud|x-loud|[+-]\d+(?:\.\d+)?dB)$/),
      },
    },
  ],
  ['emphasis', { attributes: { level: oneOf('strong', 'moderate', 'reduced') } }],
  ['audio', { attributes: { src: anything }, required: ['src'] }],
  ['sub', { attributes: { alias: anything }, required: ['alias'] }],
  [
    'say-as',
    {
      attributes: {
        'interpret-as': oneOf(...SAY_AS),
        format: oneOf('mdy', 'dmy', 'ymd', 'md', 'dm', 'ym', 'my', 'd', 'm', 'y'),
      },
      required: ['interpret-as'],
    },
  ],
  ['w', { attributes: { role: matches(/^amazon:(?:VB|VBD|NN|DT|IN|JJ|SENSE_1)$/) }, required: ['role'] }],
  ['phoneme', { attributes: { alphabet: oneOf('ipa', 'x-sampa'), ph: anything }, required: ['alphabet', 'ph'] }],
  ['lang', { attributes: { 'xml:lang': matches(/^[a-z]{2}-[A-Z]{2}$/) }, required: ['xml:lang'] }],
  ['voice', { attributes: { name: anything }, required: ['name'] }],
  ['alexa:name', { attributes: { type: oneOf('first'), personId: anything }, required: ['type', 'personId'] }],
  ['amazon:effect', { attributes: { name: oneOf('whispered') }, required: ['name'] }],
  [
    'amazon:emotion',
    {
      attributes: { name: oneOf('excited', 'disappointed'), intensity: oneOf('low', 'medium', 'high') },
      required: ['name', 'intensity'],
      locales: ['en-US', 'en-GB'],
    },
  ],
  [
    'amazon:domain',
    { attributes: { name: oneOf('conversational', 'long-form', 'music', 'news') }, required: ['name'] },
  ],
]);
