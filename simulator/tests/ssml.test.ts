import * as fc from 'fast-check';
import { anyText } from '../../lambda/tests/support/anyText.ts';
import { secondsBeforeBreak, speechSeconds } from '../../lambda/src/pacing/speech/speechSeconds.ts';
import { escapeXml } from '../ssml/entities.ts';
import type { SsmlNode } from '../ssml/node.ts';
import { parseSsml } from '../ssml/parseSsml.ts';
import { playOut, type PlayOut } from '../ssml/playOut.ts';
import { SsmlError } from '../ssml/ssmlError.ts';

const listen = (inner: string): PlayOut => playOut(parseSsml(`<speak>${inner}</speak>`));

const write = (node: SsmlNode): string => {
  if (node.kind === 'text') return escapeXml(node.text);
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const inner = node.children.map(write).join('');
  return inner === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inner}</${node.name}>`;
};

const name = fc.constantFrom('s', 'p', 'prosody', 'w', 'amazon:effect');
const attributes = fc
  .dictionary(fc.constantFrom('rate', 'role', 'xml:lang'), anyText())
  .map((entries) => new Map(Object.entries(entries)));

const { tree } = fc.letrec<{ tree: SsmlNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    anyText(1).map((text): SsmlNode => ({ kind: 'text', text })),
    fc
      .tuple(name, attributes, fc.array(tie('tree'), { maxLength: 4 }))
      .map(([tag, map, children]): SsmlNode => ({ kind: 'element', name: tag, attributes: map, children })),
  ),
}));

/** The root's name, or the fault; any other error is thrown on. */
const outcome = (ssml: string): string => {
  try {
    return parseSsml(ssml).name;
  } catch (error) {
    if (error instanceof SsmlError) return error.fault;
    throw error;
  }
};

describe('the SSML reader', () => {
  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(fc.array(tree), (children) => {
        const root: SsmlNode = { kind: 'element', name: 'speak', attributes: new Map(), children };
        expect(write(parseSsml(write(root)))).toBe(write(root));
      }),
    );
  });

  it('reads any text at all, or says what is wrong', () => {
    const scraps = fc.constantFrom(
      '<speak>',
      '</speak>',
      '<s>',
      '</s>',
      '<',
      '>',
      '&',
      ';',
      '"',
      '=',
      'a',
      ' ',
      '<break time="1s"/>',
    );
    fc.assert(
      fc.property(
        fc.array(scraps).map((parts) => parts.join('')),
        (text) => {
          expect(outcome(text)).toMatch(/^(?:speak|structure|escaping)$/);
        },
      ),
    );
  });

  it('keeps text and entities', () => {
    expect(parseSsml("<speak a='1'>5 &lt; 6 &amp; &#65;&#x42;<!-- no --></speak>").children).toEqual([
      { kind: 'text', text: '5 < 6 & AB' },
    ]);
  });

  it.each([
    ['', 'structure'],
    ['Hello', 'structure'],
    ['<speak>', 'structure'],
    ['<speak/><speak/>', 'structure'],
    ['<p>Hello</p>', 'structure'],
    ['<speak></s></speak>', 'structure'],
    ['<speak><s a="1" a="2"/></speak>', 'structure'],
    ['<speak><s a=1/></speak>', 'structure'],
    ['<speak><![CDATA[x]]></speak>', 'structure'],
    ['<?xml version="1.0"?><speak/>', 'structure'],
    ['<speak>a & b</speak>', 'escaping'],
    ['<speak>a < b</speak>', 'escaping'],
    ['<speak>&unknown;</speak>', 'escaping'],
    ['<speak>&#0;</speak>', 'escaping'],
    ['<speak><s a="&"/></speak>', 'escaping'],
  ])('refuses %s', (ssml, fault) => {
    expect(() => parseSsml(ssml)).toThrow(expect.objectContaining({ name: 'SsmlError', fault }));
  });
});

describe('playing SSML', () => {
  it('takes breaks exactly and joins those that follow each other', () => {
    expect(listen('Hold.<break time="10s"/> <break time="2500ms"/>Release.').pieces).toEqual([
      { kind: 'speech', text: 'Hold.', rate: 1, seconds: secondsBeforeBreak('Hold.') },
      { kind: 'pause', seconds: 12.5 },
      { kind: 'speech', text: 'Release.', rate: 1, seconds: speechSeconds('Release.') },
    ]);
  });

  it('lasts its breaks and its speech, and no sentence pause beside a break', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('Hold.', 'Breathe out', 'Go on?'), fc.integer({ min: 1, max: 10_000 }))),
        (beats) => {
          const ssml = beats.map(([text, ms]) => `<s>${text}</s><break time="${ms}ms"/>`).join('');
          const expected = beats.reduce((sum, [text, ms]) => sum + secondsBeforeBreak(text) + ms / 1000, 0);
          expect(listen(ssml).seconds).toBeCloseTo(expected, 6);
        },
      ),
    );
  });

  it('pauses between sentences as the estimator does', () => {
    const together = speechSeconds('Hold. Release.');
    expect(listen('Hold. Release.').seconds).toBeCloseTo(together);
    expect(listen('<s>Hold</s><s>Release</s>').seconds).toBeCloseTo(together);
    expect(listen('<p>Hold.</p> <p>Release.</p>').seconds).toBeCloseTo(together);
  });

  it('keeps the sentence pause where only the rate changes', () => {
    const pause = speechSeconds('Hold. Release.') - speechSeconds('Hold.') - speechSeconds('Release.');
    const { pieces, seconds } = listen('Hold. <prosody rate="80%">Release.</prosody>');
    expect(pieces.map(({ kind }) => kind)).toEqual(['speech', 'pause', 'speech']);
    expect(seconds).toBeCloseTo(speechSeconds('Hold.') + pause + speechSeconds('Release.', 0.8));
  });

  it.each([
    ['80%', 0.8],
    ['slow', 0.8],
    ['x-fast', 1.5],
    ['medium', 1],
    ['nonsense', 1],
  ])('speaks at the rate %s', (rate, factor) => {
    expect(listen(`<prosody rate="${rate}">Breathe in slowly.</prosody>`).pieces).toEqual([
      {
        kind: 'speech',
        text: 'Breathe in slowly.',
        rate: factor,
        seconds: speechSeconds('Breathe in slowly.', factor),
      },
    ]);
  });

  it('multiplies rates that stand inside each other, and leaves breaks alone', () => {
    const { pieces } = listen('<prosody rate="80%"><prosody rate="50%">Hold.<break time="3s"/></prosody></prosody>');
    expect(pieces).toMatchObject([{ rate: 0.4 }, { kind: 'pause', seconds: 3 }]);
  });

  it.each([
    ['one<break time="1s"/>two', 'one two'],
    ['<s>One</s><s>two.</s>', 'One. two.'],
    ['<p>One,</p><p>two</p>', 'One, two.'],
    ['un<emphasis>til</emphasis> now', 'until now'],
    ['Hold.<w role="amazon:VB">Read</w>', 'Hold. Read'],
    ['Call <say-as interpret-as="digits">911</say-as>.', 'Call 9 1 1.'],
    ['<sub alias="doctor">Dr</sub> <lang xml:lang="en-GB">Who</lang>', 'doctor Who'],
    ['  Salt\n &amp;   pepper ', 'Salt & pepper'],
    ['Wait <break time="1s"/>, then go.', 'Wait, then go.'],
    ['<audio src="https://example.com/a.mp3"/>Go.', 'Go.'],
    ['', ''],
  ])('%s reads "%s"', (inner, text) => {
    expect(listen(inner).text).toBe(text);
  });

  it('names sounds, whose length it cannot know', () => {
    expect(listen('<audio src="https://example.com/a.mp3"/>').pieces).toEqual([
      { kind: 'audio', source: 'https://example.com/a.mp3', seconds: 0 },
    ]);
  });

  it('takes breaks without a time for short ones', () => {
    expect(listen('<break/>').seconds).toBe(listen('<break strength="medium"/>').seconds);
    expect(listen('<break strength="none"/>').pieces).toEqual([]);
    expect(listen('<break strength="x-strong"/>').seconds).toBeGreaterThan(
      listen('<break strength="strong"/>').seconds,
    );
  });
});
