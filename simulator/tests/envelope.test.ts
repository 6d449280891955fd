import type { IntentRequest, Request } from 'ask-sdk-model';
import { bench } from './support/fakeSkill.ts';

const intentOf = (request: Request): IntentRequest => {
  if (request.type !== 'IntentRequest') throw new Error(`${request.type} is no intent`);
  return request;
};

describe('the request envelope', () => {
  it('says who is speaking to which skill, on what', async () => {
    const { echo, last } = bench(undefined, {
      skillId: 'amzn1.ask.skill.x',
      userId: 'u',
      deviceId: 'd',
      locale: 'en-GB',
    });
    await echo.say('open spasm coach');
    const { version, context, session, request } = last();
    expect(version).toBe('1.0');
    expect(context.System.apiAccessToken).not.toBe('');
    expect(context.System).toMatchObject({
      application: { applicationId: 'amzn1.ask.skill.x' },
      user: { userId: 'u' },
      device: { deviceId: 'd', supportedInterfaces: {} },
      apiEndpoint: 'https://api.eu.amazonalexa.com',
    });
    expect(session).toMatchObject({ application: { applicationId: 'amzn1.ask.skill.x' }, user: { userId: 'u' } });
    expect(request).toMatchObject({ type: 'LaunchRequest', locale: 'en-GB', shouldLinkResultBeReturned: false });
    expect(request.timestamp).toMatch(/^2026-03-01T09:00:\d\dZ$/);
  });

  it('never gives two requests the same id', async () => {
    const { echo, sent } = bench();
    await echo.say('open spasm coach');
    await echo.say('pause');
    await echo.silence();
    await echo.silence();
    const ids = sent.map(({ request }) => request.requestId);
    expect(new Set(ids).size).toBe(3);
  });

  it('has every slot of the intent, the empty ones without a value', async () => {
    const { echo, last } = bench();
    await echo.intent('OnsetIntent', { duration: 'PT3H' });
    const { intent, dialogState } = intentOf(last().request);
    expect(dialogState).toBe('COMPLETED');
    expect(intent.slots).toEqual({
      duration: {
        name: 'duration',
        confirmationStatus: 'NONE',
        source: 'USER',
        value: 'PT3H',
        slotValue: { type: 'Simple', value: 'PT3H' },
      },
      when: { name: 'when', confirmationStatus: 'NONE' },
    });
  });

  it('resolves a value of a custom type as Alexa does', async () => {
    const { echo, last } = bench(undefined, { skillId: 'skill' });
    await echo.say('ask spasm coach for a stretch');
    const slot = intentOf(last().request).intent.slots?.['remedy'];
    const resolutions = {
      resolutionsPerAuthority: [
        {
          authority: 'amzn1.er-authority.echo-sdk.skill.REMEDY',
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { id: 'stretch', name: 'stretch' } }],
        },
      ],
    };
    expect(slot).toMatchObject({ value: 'a stretch', resolutions, slotValue: { type: 'Simple', resolutions } });
  });

  it('says so when a value resolves to nothing', async () => {
    const { echo, last } = bench(undefined, { skillId: 'skill' });
    await echo.intent('RemedyIntent', { remedy: 'a unicorn' });
    expect(intentOf(last().request).intent.slots?.['remedy']?.resolutions).toEqual({
      resolutionsPerAuthority: [
        { authority: 'amzn1.er-authority.echo-sdk.skill.REMEDY', status: { code: 'ER_SUCCESS_NO_MATCH' } },
      ],
    });
  });

  it('lists several values of one slot', async () => {
    const { echo, last } = bench();
    await echo.say('open spasm coach');
    const said = await echo.say('fever and chills');
    expect(said.request?.slots).toEqual({ symptom: { value: 'fever, chills', ids: ['fever', 'chills'] } });
    const spoken = intentOf(last().request).intent.slots?.['symptom'];
    expect(spoken).toMatchObject({
      slotValue: {
        type: 'List',
        values: [
          { type: 'Simple', value: 'fever' },
          { type: 'Simple', value: 'chills' },
        ],
      },
    });
    expect(spoken).not.toHaveProperty('value');
    await echo.intent('ReportIntent', { symptom: ['fever', 'chills'] });
    expect(intentOf(last().request).intent.slots?.['symptom']).toEqual(spoken);
  });

  it('finds a slot’s value by id or by phrase', async () => {
    const { echo } = bench();
    const byId = await echo.intent('ReportIntent', { symptom: 'fever' });
    const byPhrase = await echo.intent('ReportIntent', { symptom: 'Hot' });
    expect(byPhrase.request?.slots).toEqual(byId.request?.slots);
  });

  it('leaves slots and dialog state out of an intent that has none', async () => {
    const { echo, last } = bench();
    await echo.intent('AMAZON.PauseIntent');
    expect(last().request).not.toHaveProperty('dialogState');
    expect(intentOf(last().request).intent).toEqual({ name: 'AMAZON.PauseIntent', confirmationStatus: 'NONE' });
  });
});
