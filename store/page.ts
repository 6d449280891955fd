import type { v1 } from 'ask-smapi-model';
import type { Locale } from '../lambda/src/words/locale.ts';
import { STORE_WORDS, type StoreWords } from './storeWords.ts';

type StorePage = v1.skill.Manifest.SkillManifestLocalizedPublishingInformation;

const SUMMARY =
  'Hands-free, timed coaching for an upper back spasm, after a short safety check. For information only, not medical advice.';

/**
 * What Amazon's policy asks of a health skill's page stands in the paragraph after "IMPORTANT": no advice, for education
 * only, see a doctor, the local emergency number. The dry run looks for each of them on each page.
 */
const descriptionOf = ({ therapist, warmth, emergency, note }: StoreWords): string =>
  [
    'When the muscles between your shoulder blades seize up, looking at a screen is the last thing you want to do. Spasm Coach talks you through it, hands-free.',
    'It begins with about ten short safety questions. If an answer is a warning sign, it tells you what kind of help to get and stops there. If there is none, it puts together a plan for how long ago your back seized and for what is right for you, and coaches you through it with timed pauses: calm breathing, ice or heat, an upper back stretch, chin tucks, a tennis ball against the wall and, once it hurts less, shoulder blade squeezes, band rows, wall angels and the prone cobra. Say "Alexa, wait", "Alexa, next", "Alexa, repeat that" or "Alexa, how long is left" at any time. It can also explain what a spasm is, what sets one off, and how to make the next one less likely.',
    `To begin, say "Alexa, open spasm coach". You need no account. Depending on your plan it helps to have an ice pack and a towel, a ${warmth}, a tennis ball, a firm chair, a wall or a resistance band within reach. It does without whatever you don't have. If you allow it, a timer tells you when to take the cold or the warmth off, and a reminder brings you back to the next round. On an Echo with a screen, drawings show each position.`,
    `IMPORTANT: Spasm Coach is for information and education only. It is not professional medical advice, diagnosis or treatment, and does not replace them. It cannot examine you, and its safety questions cannot rule out an illness. Its content follows published sources and has not been reviewed by a doctor. See your doctor or ${therapist} about your health, before you start any exercise, and whenever you are unsure; do not ignore or put off their advice because of something this skill said. Spasm Coach cannot call for help. If you think you may have an emergency, call your local emergency number (${emergency}) right away.${note}`,
    'Spasm Coach is for adults. Your answers are used for the length of the conversation and are not kept by the skill. It keeps only where you stopped and how you like to be coached, for 30 days at most, so that you can carry on there.',
  ].join('\n\n');

/** The first only opens the skill, which works on every Echo; all three are tried by the dry run. */
const EXAMPLE_PHRASES = [
  'Alexa, open spasm coach',
  'Alexa, ask spasm coach for a stretch',
  'Alexa, ask spasm coach for a breathing exercise',
];

const KEYWORDS = [
  'back spasm',
  'muscle spasm',
  'upper back pain',
  'shoulder blades',
  'stretching',
  'posture',
  'ice pack',
  'tennis ball massage',
  'breathing exercise',
  'desk exercises',
  'hands-free coach',
];

/** Icons are uploaded with the skill package; a file in its assets/ is named like this. */
export const ICONS = {
  smallIconUri: 'file://assets/images/icon-108.png',
  largeIconUri: 'file://assets/images/icon-512.png',
} as const;

/** The skill's page in the store of one country. */
export const pageOf = (locale: Locale): StorePage => {
  const words: StoreWords = STORE_WORDS[locale];
  return {
    name: 'Spasm Coach',
    summary: SUMMARY,
    description: descriptionOf(words),
    examplePhrases: [...EXAMPLE_PHRASES],
    keywords: [...KEYWORDS, words.warmth.split(' or ')[0] ?? words.warmth, ...words.keywords],
    ...ICONS,
  };
};
