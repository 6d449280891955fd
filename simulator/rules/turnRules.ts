import { staysOnScreen, staysOpen, type Reply, type Rule } from './rule.ts';

const NOT_ANSWERED = /^(?:SessionEndedRequest$|System\.|AlexaSkillEvent\.)/;
const PLAYBACK = /^(?:AudioPlayer|PlaybackController)\./;
/** After these directives Alexa, not the skill, has the next word. */
const HANDED_OVER = /^(?:Dialog\.(?!UpdateDynamicEntities)|Connections\.|Tasks\.|VideoApp\.)/;

/** True for requests that are a person's turn, so that the answer is a turn too. */
const isTurn = ({ request, directives }: Reply): boolean =>
  !NOT_ANSWERED.test(request.type) &&
  !PLAYBACK.test(request.type) &&
  !directives.some(({ type }) => HANDED_OVER.test(type));

const endsInQuestion = (text: string): boolean => /\?["'”’)]*$/.test(text);
const lastWords = (text: string): string => (text === '' ? 'nothing is said' : `it ends "...${text.slice(-60)}"`);

const holds = ({ speech, reprompt, card, directives }: Reply): string =>
  [speech && 'speech', reprompt && 'a reprompt', card && 'a card', directives.length > 0 && 'directives']
    .filter(Boolean)
    .join(', ');

/** Who has the next word, and whether the person can tell. */
export const TURN_RULES: readonly Rule[] = [
  {
    // Alexa's response JSON reference; the field is required.
    id: 'response-version',
    sentence: 'A response states its version, 1.0.',
    offences: ({ envelope }) => (envelope.version === '1.0' ? [] : [`version ${envelope.version}`]),
  },
  {
    // Alexa's response JSON reference; a part of another shape makes the whole response invalid.
    id: 'response-shape',
    sentence: 'Every part of a response has the shape Alexa reads.',
    offences: ({ unreadable }) => unreadable,
  },
  {
    // Left out, it closes a speaker's session but leaves a screen's open with a closed microphone.
    id: 'end-stated',
    sentence: 'Every turn says whether the session ends, or has something on the screen that keeps it.',
    offences: (reply) =>
      isTurn(reply) && typeof reply.shouldEndSession !== 'boolean' && !staysOnScreen(reply)
        ? ['shouldEndSession is not set']
        : [],
  },
  {
    // The most frequent certification failure: the microphone opens and nobody knows why.
    id: 'open-asks',
    sentence: 'A reply that leaves the session open ends in a question.',
    offences: (reply) => {
      const text = reply.speech?.playOut.text ?? '';
      return isTurn(reply) && staysOpen(reply) && !endsInQuestion(text) ? [lastWords(text)] : [];
    },
  },
  {
    id: 'open-reprompts',
    sentence: 'A reply that leaves the session open has a reprompt, and it ends in a question.',
    offences: (reply) => {
      if (!isTurn(reply) || !staysOpen(reply)) return [];
      const text = reply.reprompt?.playOut.text;
      if (text === undefined) return ['there is no reprompt'];
      return endsInQuestion(text) ? [] : [lastWords(text)];
    },
  },
  {
    // The other half of the same check: somebody asked must be able to answer.
    id: 'closed-asks-nothing',
    sentence: 'A reply that ends the session asks nothing.',
    offences: (reply) => {
      const question = /[^.?!]*\?/.exec(reply.speech?.playOut.text ?? '')?.[0].trim();
      return isTurn(reply) && !staysOpen(reply) && question !== undefined ? [question] : [];
    },
  },
  {
    // Alexa's request reference: no response may be sent to SessionEndedRequest, nor to System.ExceptionEncountered.
    id: 'not-answered',
    sentence: 'A request that only informs gets an empty response.',
    offences: (reply) => (NOT_ANSWERED.test(reply.request.type) && holds(reply) !== '' ? [holds(reply)] : []),
  },
  {
    // Alexa's AudioPlayer reference: answers to playback requests hold AudioPlayer directives and nothing else.
    id: 'playback-silent',
    sentence: 'A playback request gets no speech, no card and only AudioPlayer directives.',
    offences: (reply) => {
      if (!PLAYBACK.test(reply.request.type)) return [];
      const directives = reply.directives.filter(({ type }) => type.startsWith('AudioPlayer.'));
      const rest = holds({ ...reply, directives: reply.directives.filter((one) => !directives.includes(one)) });
      return rest === '' ? [] : [rest];
    },
  },
];
