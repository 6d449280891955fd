import { escapeXml } from './entities.ts';
import type { SsmlElement } from './node.ts';
import { parseSsml } from './parseSsml.ts';
import { playOut, SILENCE, type PlayOut } from './playOut.ts';
import { SsmlError } from './ssmlError.ts';

/** An `outputSpeech`, read. */
export interface Spoken {
  /** The characters Alexa counts: the SSML or the plain text as sent. */
  readonly written: string;
  readonly isSsml: boolean;
  /** What is said as SSML; plain text is escaped and put into `speak`. */
  readonly ssml: string;
  /** What is wrong with the SSML, when it is not well formed. */
  readonly fault: SsmlError | undefined;
  readonly root: SsmlElement | undefined;
  readonly playOut: PlayOut;
}

const withoutTags = (ssml: string): string =>
  ssml
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Reads an `outputSpeech`. SSML that is not well formed makes no sound, but its words can still be shown. */
export const readSpoken = (
  speech: { readonly type: 'SSML'; readonly ssml: string } | { readonly type: 'PlainText'; readonly text: string },
): Spoken => {
  const isSsml = speech.type === 'SSML';
  const written = speech.type === 'SSML' ? speech.ssml : speech.text;
  const ssml = isSsml ? written : `<speak>${escapeXml(written)}</speak>`;
  try {
    const root = parseSsml(ssml);
    return { written, isSsml, ssml, fault: undefined, root, playOut: playOut(root) };
  } catch (error) {
    if (!(error instanceof SsmlError)) throw error;
    return { written, isSsml, ssml, fault: error, root: undefined, playOut: { ...SILENCE, text: withoutTags(ssml) } };
  }
};
