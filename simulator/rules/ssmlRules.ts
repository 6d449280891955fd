import { MAX_AUDIO_TAGS, MAX_BREAK_MS } from '../../lambda/src/platform/limits.ts';
import { readTime } from '../ssml/breakSeconds.ts';
import { elementsOf, type SsmlElement } from '../ssml/node.ts';
import type { SsmlFault } from '../ssml/ssmlError.ts';
import type { Spoken } from '../ssml/spoken.ts';
import type { Reply, Rule } from './rule.ts';
import { SSML_TAGS } from './ssmlTags.ts';

const spokenIn = ({ speech, reprompt }: Reply): readonly Spoken[] => [speech, reprompt].filter((s) => s !== undefined);

const elementsIn = (reply: Reply): readonly SsmlElement[] =>
  spokenIn(reply).flatMap(({ root }) => (root ? elementsOf(root) : []));

const faultsOf = (reply: Reply, fault: SsmlFault): readonly string[] =>
  spokenIn(reply).flatMap((spoken) => (spoken.fault?.fault === fault ? [spoken.fault.message] : []));

const tagOffences = ({ name, attributes, children }: SsmlElement, locale: string): readonly string[] => {
  const tag = SSML_TAGS.get(name);
  if (!tag) return [`<${name}> is no tag Alexa knows`];
  if (tag.locales && !tag.locales.includes(locale)) return [`<${name}> is not spoken in ${locale}`];
  const missing = (tag.required ?? []).filter((attribute) => !attributes.has(attribute));
  const wrong = [...attributes].filter(([attribute, value]) => tag.attributes[attribute]?.(value) !== true);
  return [
    ...missing.map((attribute) => `<${name}> needs ${attribute}`),
    ...wrong.map(([attribute, value]) => `<${name} ${attribute}="${value}"> is not allowed`),
    ...children.flatMap((child) =>
      child.kind === 'element' && child.name === 'speak' ? [`<speak> inside <${name}>`] : [],
    ),
  ];
};

const isPlayable = (source: string): boolean =>
  source.startsWith('soundbank://') || /^https:\/\/[^\s?#]+\.mp3(?:[?#]\S*)?$/i.test(source);

const audioSources = (elements: readonly SsmlElement[]): readonly string[] =>
  elements.flatMap(({ name, attributes }) => (name === 'audio' ? [attributes.get('src') ?? ''] : []));

/** What SSML may hold. */
export const SSML_RULES: readonly Rule[] = [
  {
    // Alexa answers "There was a problem" to speech that is no XML.
    id: 'ssml-well-formed',
    sentence: 'SSML is well-formed XML inside one <speak>.',
    offences: (reply) => faultsOf(reply, 'structure'),
  },
  {
    id: 'ssml-escaped',
    sentence: 'Text in SSML has its ampersands and angle brackets written as entities.',
    offences: (reply) => faultsOf(reply, 'escaping'),
  },
  {
    id: 'ssml-tags',
    sentence: 'SSML uses only tags, attributes and values that Alexa speaks.',
    offences: (reply) => elementsIn(reply).flatMap((element) => tagOffences(element, reply.request.locale)),
  },
  {
    id: 'break-length',
    sentence: `One break lasts at most ${MAX_BREAK_MS / 1000} seconds.`,
    offences: (reply) =>
      elementsIn(reply).flatMap(({ name, attributes }) => {
        const time = name === 'break' ? (attributes.get('time') ?? '') : '';
        return (readTime(time) ?? 0) * 1000 > MAX_BREAK_MS ? [`<break time="${time}"/>`] : [];
      }),
  },
  {
    id: 'audio-tags',
    sentence: `A response holds at most ${MAX_AUDIO_TAGS} <audio> tags.`,
    offences: (reply) => {
      const count = audioSources(elementsIn(reply)).length;
      return count > MAX_AUDIO_TAGS ? [`${count} audio tags`] : [];
    },
  },
  {
    // Alexa's SSML reference: MP3 over HTTPS with a trusted certificate and no spaces in the name, or its sound library.
    id: 'audio-source',
    sentence: 'An <audio> tag plays an MP3 over HTTPS or a sound of Alexa’s own library.',
    offences: (reply) => audioSources(elementsIn(reply)).filter((source) => !isPlayable(source)),
  },
  {
    // PlainText is read out as it stands, "less than, break, ..." included.
    id: 'plain-text-markup',
    sentence: 'Plain text holds no markup.',
    offences: (reply) =>
      spokenIn(reply).flatMap(({ isSsml, written }) =>
        isSsml ? [] : (written.match(/<\/?[a-z][^<>]*>|&\w+;/i) ?? []),
      ),
  },
];
