import type { services } from 'ask-sdk-model';
import { ApiError, badRequest } from './apiError.ts';
import { asFields, asOneOf, asText } from './fields.ts';
import type { Home } from './home.ts';

/** Something said while the skill is still working on its answer. */
export type ProgressiveResponse = services.directive.SpeakDirective & { readonly speech: string };

/** Most progressive responses to one request, and most characters of one. Source: Alexa's "Send a progressive
 * response"; neither number could be checked. */
const MAX_RESPONSES = 5;
const MAX_CHARACTERS = 600;

export interface Progressive {
  readonly enqueue: (body: unknown) => void;
  /** What was said since this was asked last. */
  readonly take: () => readonly ProgressiveResponse[];
}

/** Takes what a skill says before it answers. Only the request it is answering can be spoken to, and only a launch or
 * an intent. Source: Alexa's "Progressive response API reference". */
export const createProgressive = (home: () => Home): Progressive => {
  let said: readonly ProgressiveResponse[] = [];
  return {
    enqueue: (body) => {
      const { header, directive } = asFields(body, 'The body');
      const requestId = asText(asFields(header, 'header')['requestId'], 'header.requestId');
      const fields = asFields(directive, 'directive');
      const type = asOneOf(fields['type'], ['VoicePlayer.Speak'], 'directive.type');
      const speech = asText(fields['speech'], 'directive.speech');
      if (speech.length > MAX_CHARACTERS) throw badRequest(`The speech has more than ${MAX_CHARACTERS} characters.`);
      const request = home().request();
      if (request?.requestId !== requestId) throw badRequest('The skill is not answering this request.');
      if (!/^(?:Launch|Intent)Request$/.test(request.type) || said.length >= MAX_RESPONSES) {
        throw new ApiError(403, 'NOT_ALLOWED', 'The skill may not send directives at the moment.');
      }
      said = [...said, { type, speech }];
    },
    take: () => {
      const taken = said;
      said = [];
      return taken;
    },
  };
};
