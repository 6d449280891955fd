import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { freshSession } from '../conversation/freshSession.ts';
import type { Remembered } from '../memory/remembered.ts';
import { greeting } from '../voice/greeting.ts';
import { openingFor } from '../words/openingFor.ts';
import { isGranted } from './alerts/permission.ts';
import { localeOf } from './aboutInput.ts';
import { asking } from './asking.ts';
import { carry } from './carry.ts';
import { fieldOf } from './fieldOf.ts';
import { saved, SESSION_KEY } from './saved.ts';
import { viewportOf } from './screenRequest.ts';

/** "Alexa, open spasm coach", and nothing more: no visit is going on, nothing is drawn, and no timer of ours can run. */
export const isPlainLaunch = ({ requestEnvelope }: HandlerInput): boolean =>
  requestEnvelope.request.type === 'LaunchRequest' &&
  fieldOf(requestEnvelope, 'session', 'attributes', SESSION_KEY) === undefined &&
  viewportOf(requestEnvelope) === undefined &&
  !isGranted(requestEnvelope, 'timers');

/** Whether somebody begins at the beginning: there is no place to go on from, nor one to be given up. */
export const beginsAnew = (remembered: Remembered | undefined): boolean =>
  remembered?.place === undefined && remembered?.began === undefined;

/** The first words of a visit. `at` is when they are handed over, on Alexa's clock, in epoch milliseconds. */
export const greet = (input: HandlerInput, remembered: Remembered | undefined, at: number): Response => {
  const session = freshSession(remembered);
  const { speech, reprompt, halfAsked } = greeting(session, openingFor(localeOf(input)));
  carry(input, saved(asking(undefined, session, at, halfAsked)));
  return input.responseBuilder.speak(speech).reprompt(reprompt).withShouldEndSession(false).getResponse();
};
