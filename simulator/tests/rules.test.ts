import type { ResponseEnvelope } from 'ask-sdk-model';
import { check } from 'ssml-check-core';
import { SPEAKER, withScreen, type Device } from '../device.ts';
import { screenOf } from '../screens.ts';
import { brokenRules, RULES } from '../rules/brokenRules.ts';
import { readReply } from '../rules/readReply.ts';
import { asking, closing } from './support/fakeSkill.ts';

const AUDIO_DEVICE: Device = { kind: 'speaker', supportedInterfaces: { AudioPlayer: {} } };

interface Case {
  readonly answer: unknown;
  readonly type?: string;
  readonly locale?: string;
  readonly device?: Device;
  readonly shown?: string;
}

const broken = ({
  answer,
  type = 'IntentRequest',
  locale = 'en-US',
  device = SPEAKER,
  shown,
}: Case): readonly string[] => {
  const reply = readReply(JSON.parse(JSON.stringify(answer)), { type, locale }, device, shown);
  if (!reply) throw new Error('not a response');
  return brokenRules(reply).map(({ rule }) => rule);
};

const saying = (inner: string): ResponseEnvelope => asking(`<speak>${inner} Ready?</speak>`);
const withResponse = (rest: Record<string, unknown>): unknown => ({
  ...asking(),
  response: { ...asking().response, ...rest },
});
const closingWith = (rest: object): unknown => ({ ...closing(), response: { ...closing().response, ...rest } });
const sending = (...directives: unknown[]): unknown => closingWith({ directives });
const withCard = (card: unknown): unknown => closingWith({ card });

const BREAK = '<break time="10s"/>';
const PLAY = {
  type: 'AudioPlayer.Play',
  playBehavior: 'REPLACE_ALL',
  audioItem: { stream: { url: 'https://example.com/a.mp3', token: 'a', offsetInMilliseconds: 0 } },
};
const stream = (part: object): unknown => ({ ...PLAY, audioItem: { stream: { ...PLAY.audioItem.stream, ...part } } });
const ASK_FOR = {
  type: 'Connections.SendRequest',
  name: 'AskFor',
  token: 'ice',
  payload: { '@type': 'AskForPermissionsConsentRequest', '@version': '1', permissionScope: 'p' },
};
const askPayload = (part: object): unknown => ({ ...ASK_FOR, payload: { ...ASK_FOR.payload, ...part } });
const askingFor = (...directives: unknown[]): unknown => ({ version: '1.0', response: { directives } });
const SHOW = withScreen(screenOf('hubMedium'));
const DOCUMENT = { type: 'APL', version: '1.4', mainTemplate: { parameters: ['payload'], items: [] } };
const RENDER = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'step', document: DOCUMENT };
const EXECUTE = { type: 'Alexa.Presentation.APL.ExecuteCommands', token: 'step', commands: [{ type: 'Idle' }] };
const onScreen = (...directives: unknown[]): unknown => ({
  version: '1.0',
  response: { outputSpeech: { type: 'SSML', ssml: '<speak>Hold.</speak>' }, directives },
});
const EMPTY = { version: '1.0', response: {} };

/** One response for each way of breaking each rule, and a neighbour that keeps it. */
const CASES: Readonly<Record<string, { readonly bad: readonly Case[]; readonly good: readonly Case[] }>> = {
  'response-version': {
    bad: [{ answer: { ...asking(), version: '2' } }, { answer: { response: asking().response } }],
    good: [{ answer: asking() }],
  },
  'response-shape': {
    bad: [
      { answer: withResponse({ reprompt: 'Ready?' }) },
      { answer: withResponse({ directives: ['stop'] }) },
      { answer: withResponse({ card: 3 }) },
      { answer: withResponse({ outputSpeech: { type: 'SSML', text: 'Ready?' } }) },
      { answer: withResponse({ shouldEndSession: 'no' }) },
    ],
    good: [{ answer: withResponse({ directives: [] }) }],
  },
  'end-stated': {
    bad: [
      { answer: withResponse({ shouldEndSession: undefined }) },
      { answer: withResponse({ shouldEndSession: null }) },
      { answer: onScreen(), device: SHOW },
      { answer: onScreen(RENDER) },
    ],
    good: [
      { answer: asking() },
      { answer: closing() },
      { answer: EMPTY, type: 'SessionEndedRequest' },
      { answer: onScreen(RENDER), device: SHOW },
      { answer: onScreen(), device: SHOW, shown: 'step' },
    ],
  },
  'open-asks': {
    bad: [
      { answer: asking('<speak>Hold.</speak>') },
      { answer: withResponse({ outputSpeech: undefined }) },
      { answer: asking('<speak>Ready? Hold.</speak>') },
    ],
    good: [{ answer: asking('<speak><s>Ready?</s></speak>') }, { answer: asking('<speak>Say "ready?"</speak>') }],
  },
  'open-reprompts': {
    bad: [
      { answer: withResponse({ reprompt: undefined }) },
      { answer: withResponse({ reprompt: { outputSpeech: { type: 'PlainText', text: 'Go.' } } }) },
    ],
    good: [{ answer: withResponse({ reprompt: { outputSpeech: { type: 'PlainText', text: 'Go on?' } } }) }],
  },
  'closed-asks-nothing': {
    bad: [
      { answer: withResponse({ shouldEndSession: true }) },
      { answer: withResponse({ shouldEndSession: undefined }) },
    ],
    good: [{ answer: closing() }],
  },
  'not-answered': {
    bad: [
      { answer: closing(), type: 'SessionEndedRequest' },
      { answer: sending(PLAY), type: 'System.ExceptionEncountered' },
    ],
    good: [{ answer: EMPTY, type: 'SessionEndedRequest' }],
  },
  'playback-silent': {
    bad: [
      { answer: closing(), type: 'AudioPlayer.PlaybackStarted' },
      { answer: closing(), type: 'PlaybackController.NextCommandIssued' },
    ],
    good: [
      {
        answer: { version: '1.0', response: { directives: [PLAY] } },
        type: 'AudioPlayer.PlaybackNearlyFinished',
        device: AUDIO_DEVICE,
      },
    ],
  },
  'speech-characters': {
    bad: [{ answer: saying(BREAK.repeat(421)) }],
    good: [{ answer: saying(BREAK.repeat(20)) }],
  },
  'reprompt-characters': {
    bad: [
      { answer: withResponse({ reprompt: { outputSpeech: { type: 'PlainText', text: `${'a'.repeat(8000)}?` } } }) },
    ],
    good: [
      { answer: withResponse({ reprompt: { outputSpeech: { type: 'PlainText', text: `${'a'.repeat(7999)}?` } } }) },
    ],
  },
  'response-bytes': {
    bad: [{ answer: asking(undefined, { coach: 'é'.repeat(12_300) }) }],
    good: [{ answer: asking(undefined, { coach: 'a'.repeat(12_300) }) }],
  },
  'reply-seconds': { bad: [{ answer: saying(BREAK.repeat(24)) }], good: [{ answer: saying(BREAK.repeat(23)) }] },
  'reprompt-seconds': {
    bad: [
      {
        answer: withResponse({
          reprompt: { outputSpeech: { type: 'SSML', ssml: `<speak>${BREAK.repeat(24)}Ready?</speak>` } },
        }),
      },
    ],
    good: [
      { answer: withResponse({ reprompt: { outputSpeech: { type: 'SSML', ssml: `<speak>${BREAK}Ready?</speak>` } } }) },
    ],
  },
  'ssml-well-formed': {
    bad: [
      { answer: asking('Ready?') },
      { answer: saying('<s>Hold.') },
      { answer: saying('<s>Hold.</p>') },
      { answer: saying('<break time=10s/>') },
      { answer: asking('<speak>Ready?</speak>!') },
    ],
    good: [{ answer: saying('<s>Hold.</s>') }],
  },
  'ssml-escaped': {
    bad: [{ answer: saying('salt & pepper') }, { answer: saying('3 < 4') }, { answer: saying('&nbsp;') }],
    good: [{ answer: saying('salt &amp; pepper, 3 &lt; 4') }],
  },
  'ssml-tags': {
    bad: [
      { answer: saying('<b>Hold.</b>') },
      { answer: saying('<break length="3s"/>') },
      { answer: saying('<break time="3"/>') },
      { answer: saying('<prosody rate="10%">Hold.</prosody>') },
      { answer: saying('<prosody pitch="+60%">Hold.</prosody>') },
      { answer: saying('<say-as>Hold.</say-as>') },
      { answer: saying('<speak>Hold.</speak>') },
      { answer: saying('<amazon:emotion name="excited" intensity="low">Hold.</amazon:emotion>'), locale: 'en-IN' },
    ],
    good: [
      { answer: saying('<p><s><prosody rate="90%">Hold.</prosody></s></p>') },
      { answer: saying('<prosody rate="slow" pitch="-10%">Hold.</prosody>') },
      { answer: saying('<amazon:emotion name="excited" intensity="low">Hold.</amazon:emotion>') },
    ],
  },
  'break-length': {
    bad: ['11s', '10.1s', '10001ms', '600s'].map((time) => ({ answer: saying(`<break time="${time}"/>`) })),
    good: ['10s', '9.5s', '10000ms', '0s'].map((time) => ({ answer: saying(`<break time="${time}"/>`) })),
  },
  'audio-tags': {
    bad: [{ answer: saying('<audio src="https://example.com/a.mp3"/>'.repeat(6)) }],
    good: [{ answer: saying('<audio src="https://example.com/a.mp3"/>'.repeat(5)) }],
  },
  'audio-source': {
    bad: ['http://example.com/a.mp3', 'https://example.com/a.wav', 'https://example.com/a b.mp3'].map((src) => ({
      answer: saying(`<audio src="${src}"/>`),
    })),
    good: ['https://example.com/a.mp3', 'soundbank://soundlibrary/bell/bell_01'].map((src) => ({
      answer: saying(`<audio src="${src}"/>`),
    })),
  },
  'plain-text-markup': {
    bad: ['<break time="3s"/> Ready?', 'Salt &amp; pepper?'].map((text) => ({
      answer: withResponse({ outputSpeech: { type: 'PlainText', text } }),
    })),
    good: [{ answer: withResponse({ outputSpeech: { type: 'PlainText', text: 'Salt & pepper?' } }) }],
  },
  'directive-known': {
    bad: [{ answer: sending({ type: 'Hologram.Show' }) }],
    good: [{ answer: sending({ type: 'Dialog.UpdateDynamicEntities' }) }],
  },
  'directive-device': {
    bad: [{ answer: sending({ type: 'Alexa.Presentation.APL.RenderDocument' }) }, { answer: sending(PLAY) }],
    good: [
      { answer: sending(PLAY), device: AUDIO_DEVICE },
      { answer: sending({ type: 'Alexa.Presentation.APLA.RenderDocument' }) },
    ],
  },
  'dialog-directive': {
    bad: [
      { answer: withResponse({ directives: [{ type: 'Dialog.Delegate' }] }), type: 'LaunchRequest' },
      { answer: sending({ type: 'Dialog.ElicitSlot', slotToElicit: 'age' }) },
    ],
    good: [
      { answer: withResponse({ directives: [{ type: 'Dialog.Delegate' }] }) },
      {
        answer: withResponse({ directives: [{ type: 'Dialog.Delegate', updatedIntent: { name: 'AgeIntent' } }] }),
        type: 'LaunchRequest',
      },
    ],
  },
  'play-once': {
    bad: [{ answer: sending(PLAY, PLAY), device: AUDIO_DEVICE }],
    good: [{ answer: sending(PLAY), device: AUDIO_DEVICE }],
  },
  'play-ends-session': {
    bad: [{ answer: withResponse({ directives: [PLAY] }), device: AUDIO_DEVICE }],
    good: [{ answer: sending(PLAY), device: AUDIO_DEVICE }],
  },
  'stream-size': {
    bad: [
      stream({ token: 'a'.repeat(1025) }),
      stream({ token: '' }),
      stream({ url: 'http://example.com/a.mp3' }),
      { type: 'AudioPlayer.Play' },
    ].map((one) => ({
      answer: sending(one),
      device: AUDIO_DEVICE,
    })),
    good: [{ answer: sending(stream({ token: 'a'.repeat(1024) })), device: AUDIO_DEVICE }],
  },
  'askfor-turn': {
    bad: [
      { answer: askingFor(ASK_FOR), type: 'SessionEndedRequest' },
      { answer: askingFor(ASK_FOR), type: 'AudioPlayer.PlaybackStopped' },
      { answer: sending(ASK_FOR) },
    ],
    good: ['LaunchRequest', 'IntentRequest', 'Connections.Response', 'SessionResumedRequest'].map((type) => ({
      answer: askingFor(ASK_FOR),
      type,
    })),
  },
  'askfor-alone': {
    bad: [{ answer: askingFor(ASK_FOR, PLAY) }, { answer: askingFor(ASK_FOR, ASK_FOR) }],
    good: [{ answer: askingFor(ASK_FOR) }],
  },
  'askfor-payload': {
    bad: [
      { ...ASK_FOR, token: undefined },
      { ...ASK_FOR, payload: undefined },
      askPayload({ '@type': 'Consent' }),
      askPayload({ '@version': 1 }),
      askPayload({ permissionScope: undefined }),
      askPayload({ '@version': '2', permissionScopes: [] }),
    ].map((directive) => ({ answer: askingFor(directive) })),
    good: [
      { answer: askingFor(ASK_FOR) },
      { answer: askingFor(askPayload({ '@version': '2', permissionScopes: [{ permissionScope: 'p' }] })) },
    ],
  },
  'document-shape': {
    bad: [
      { ...RENDER, token: '' },
      { ...RENDER, token: 'a'.repeat(1025) },
      { ...RENDER, document: undefined },
      { ...RENDER, document: { ...DOCUMENT, type: 'Document' } },
      { ...RENDER, document: { ...DOCUMENT, version: undefined } },
      { ...RENDER, document: { ...DOCUMENT, mainTemplate: undefined } },
      { ...RENDER, document: { ...DOCUMENT, mainTemplate: { parameters: ['step'], items: [] } } },
    ].map((directive) => ({ answer: onScreen(directive), device: SHOW })),
    good: [
      { answer: onScreen(RENDER), device: SHOW },
      { answer: onScreen({ ...RENDER, document: { type: 'Link', src: 'doc://step' } }), device: SHOW },
    ],
  },
  'document-once': {
    bad: [{ answer: onScreen(RENDER, RENDER), device: SHOW }],
    good: [{ answer: onScreen(RENDER, EXECUTE), device: SHOW }],
  },
  'commands-shown': {
    bad: [
      { answer: onScreen(EXECUTE), device: SHOW },
      { answer: onScreen(EXECUTE), device: SHOW, shown: 'plan' },
      { answer: onScreen(RENDER, { ...EXECUTE, token: 'plan' }), device: SHOW, shown: 'plan' },
      { answer: onScreen({ ...EXECUTE, commands: [] }), device: SHOW, shown: 'step' },
      { answer: onScreen({ ...EXECUTE, commands: [{ delay: 1 }] }), device: SHOW, shown: 'step' },
    ],
    good: [
      { answer: onScreen(EXECUTE), device: SHOW, shown: 'step' },
      { answer: onScreen(RENDER, EXECUTE), device: SHOW, shown: 'plan' },
    ],
  },
  'card-kind': {
    bad: [
      { type: 'Poster' },
      { type: 'Simple', title: 'x' },
      { type: 'Standard' },
      { type: 'AskForPermissionsConsent', permissions: [] },
    ].map((card) => ({ answer: withCard(card) })),
    good: [
      { type: 'LinkAccount' },
      { type: 'Standard', text: 'x' },
      { type: 'AskForPermissionsConsent', permissions: ['p'] },
    ].map((card) => ({ answer: withCard(card) })),
  },
  'card-characters': {
    bad: [{ answer: withCard({ type: 'Simple', title: 'a'.repeat(4001), content: 'b'.repeat(4000) }) }],
    good: [{ answer: withCard({ type: 'Simple', title: 'a'.repeat(4000), content: 'b'.repeat(4000) }) }],
  },
  'card-images': {
    bad: ['http://example.com/a.png', `https://example.com/${'a'.repeat(2000)}`].map((smallImageUrl) => ({
      answer: withCard({ type: 'Standard', text: 'x', image: { smallImageUrl } }),
    })),
    good: [
      { answer: withCard({ type: 'Standard', text: 'x', image: { largeImageUrl: 'https://example.com/a.png' } }) },
    ],
  },
  'house:session-attributes': {
    bad: [{ answer: asking(undefined, { coach: 'a'.repeat(1024) }) }],
    good: [{ answer: asking(undefined, { coach: 'a'.repeat(900) }) }],
  },
  'house:unfinished-text': {
    bad: ['Hello undefined.', 'That is NaN seconds.', '[object Object]', 'Hello {name}.', 'Salt &amp;amp; pepper.'].map(
      (text) => ({ answer: saying(text) }),
    ),
    good: [{ answer: saying('Nothing is left undefinedly open.') }],
  },
};

describe('rules', () => {
  it('are all tried here, and each has a sentence', () => {
    expect(Object.keys(CASES).toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
    for (const { sentence } of RULES) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  describe.each(Object.entries(CASES))('%s', (rule, { bad, good }) => {
    it.each(bad.map((one, index) => [index + 1, one] as const))('is broken (%d)', (_, one) => {
      expect(broken(one)).toContain(rule);
    });
    it.each(good.map((one, index) => [index + 1, one] as const))('is kept (%d)', (_, one) => {
      expect(broken(one)).not.toContain(rule);
    });
  });

  it('leave good turns alone', () => {
    expect(broken({ answer: asking() })).toEqual([]);
    expect(broken({ answer: closing() })).toEqual([]);
    expect(broken({ answer: EMPTY, type: 'SessionEndedRequest' })).toEqual([]);
  });

  it('agree with another validator about SSML', async () => {
    const samples = ['ssml-tags', 'break-length'].flatMap((rule) => CASES[rule]?.good ?? []);
    expect(samples.length).toBeGreaterThan(5);
    for (const { answer } of samples) {
      const reply = readReply(answer, { type: 'IntentRequest', locale: 'en-US' }, SPEAKER);
      const ssml = reply?.speech?.ssml ?? '';
      expect([ssml, await check(ssml, { platform: 'amazon', locale: 'en-US' })]).toEqual([ssml, undefined]);
    }
  });
});
