import type { HandlerInput } from 'ask-sdk-core';

/** What the next request brings back. The SDK throws on it where a request has no session to keep it in. */
export const carry = (
  { attributesManager, requestEnvelope }: HandlerInput,
  attributes: Record<string, unknown>,
): void => {
  if (requestEnvelope.session) attributesManager.setSessionAttributes(attributes);
};
