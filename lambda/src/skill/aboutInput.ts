import type { HandlerInput } from 'ask-sdk-core';
import { fieldOf } from './fieldOf.ts';

export const localeOf = ({ requestEnvelope: { request } }: HandlerInput): string =>
  'locale' in request && typeof request.locale === 'string' ? request.locale : '';

export const userOf = ({ requestEnvelope }: HandlerInput): string => {
  const userId = fieldOf(requestEnvelope, 'context', 'System', 'user', 'userId');
  return typeof userId === 'string' ? userId : '';
};

/** Alexa's clock; a request without a readable time is taken as of now. */
export const timeOf = ({ requestEnvelope }: HandlerInput): number => {
  const written = fieldOf(requestEnvelope, 'request', 'timestamp');
  const time = typeof written === 'string' ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) ? Date.now() : time;
};
