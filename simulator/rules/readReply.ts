import type { Directive, ResponseEnvelope, ui } from 'ask-sdk-model';
import { readSpoken, type Spoken } from '../ssml/spoken.ts';
import type { Reply } from './rule.ts';

const isObject = (value: unknown): value is Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEnvelope = (answer: unknown): answer is ResponseEnvelope => isObject(answer) && isObject(answer['response']);
const isCard = (value: unknown): value is ui.Card => isObject(value) && typeof value['type'] === 'string';
const isDirective = (value: unknown): value is Directive => isObject(value) && typeof value['type'] === 'string';

const toSpoken = (speech: unknown): Spoken | undefined => {
  if (!isObject(speech)) return undefined;
  const { type, ssml, text } = speech;
  if (type === 'SSML' && typeof ssml === 'string') return readSpoken({ type, ssml });
  if (type === 'PlainText' && typeof text === 'string') return readSpoken({ type, text });
  return undefined;
};

/** Reads what a handler answered, trusting none of it; undefined when it is no response at all. */
export const readReply = (
  answer: unknown,
  request: Reply['request'],
  device: Reply['device'],
  shown?: string,
): Reply | undefined => {
  if (!isEnvelope(answer)) return undefined;
  const response: Partial<Record<string, unknown>> = { ...answer.response };
  const { card, directives, shouldEndSession } = response;
  const speech = toSpoken(response['outputSpeech']);
  const reprompt = isObject(response['reprompt']) ? toSpoken(response['reprompt']['outputSpeech']) : undefined;
  const sent: readonly unknown[] = Array.isArray(directives) ? directives : [];
  return {
    request,
    device,
    shown,
    envelope: answer,
    speech,
    reprompt,
    card: isCard(card) ? card : undefined,
    directives: sent.filter(isDirective),
    unreadable: [
      ...(response['outputSpeech'] === undefined || speech ? [] : ['outputSpeech']),
      ...(response['reprompt'] === undefined || reprompt ? [] : ['reprompt']),
      ...(card === undefined || isCard(card) ? [] : ['card']),
      ...(directives === undefined || Array.isArray(directives) ? [] : ['directives']),
      ...sent.flatMap((one, index) => (isDirective(one) ? [] : [`directive ${index + 1}`])),
      ...(shouldEndSession === undefined || shouldEndSession === null || typeof shouldEndSession === 'boolean'
        ? []
        : ['shouldEndSession']),
    ],
    shouldEndSession: typeof shouldEndSession === 'boolean' || shouldEndSession === null ? shouldEndSession : undefined,
  };
};
