import { AlexaTest, IntentRequestBuilder, LaunchRequestBuilder, SessionEndedRequestBuilder } from 'ask-sdk-test';
import { handler } from '../../src/index.ts';

/** The published black-box tester agrees with our Echo on the shape of a conversation. */
const settings = {
  appId: 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000',
  userId: 'amzn1.ask.account.test',
  deviceId: 'amzn1.ask.device.test',
  locale: 'en-US',
};
const alexa = new AlexaTest(handler, settings);

const no = () => new IntentRequestBuilder(settings, 'AMAZON.NoIntent').build();

describe('as ask-sdk-test sees it', () => {
  alexa.test(
    [
      {
        request: new LaunchRequestBuilder(settings).build(),
        saysLike: 'Do you have chest pain',
        repromptsLike: 'Yes or no?',
        shouldEndSession: false,
      },
      { request: no(), saysLike: 'Did it hit like a rip', shouldEndSession: false },
      { request: no(), saysLike: 'Are your legs or both arms', shouldEndSession: false },
      {
        request: new IntentRequestBuilder(settings, 'AMAZON.YesIntent').build(),
        saysLike: 'Call nine one one now',
        shouldEndSession: false,
      },
      {
        request: new IntentRequestBuilder(settings, 'AMAZON.StopIntent').build(),
        saysLike: 'Call nine one one now',
        shouldEndSession: true,
      },
    ],
    'an emergency ends the questions and stays an emergency',
  );

  alexa.test(
    [
      { request: new LaunchRequestBuilder(settings).build(), saysLike: 'chest pain', shouldEndSession: false },
      {
        request: new SessionEndedRequestBuilder(settings, 'EXCEEDED_MAX_REPROMPTS').build(),
        saysNothing: true,
      },
    ],
    'an ended session is answered with nothing',
  );
});
