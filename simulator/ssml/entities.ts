import { SsmlError } from './ssmlError.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const numbered = (body: string): string | undefined => {
  const hex = /^#x([0-9a-f]+)$/i.exec(body)?.[1];
  const decimal = /^#(\d+)$/.exec(body)?.[1];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
};

/** The characters that XML text stands for. A bare ampersand or an unknown entity throws an {@link SsmlError}. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:([^\s&;<]{1,32});)?/g, (written: string, body: string | undefined) => {
    const character = body === undefined ? undefined : (NAMED.get(body) ?? numbered(body));
    if (character === undefined) {
      throw new SsmlError(
        'escaping',
        body === undefined ? '"&" must be written "&amp;"' : `${written} is no entity of XML`,
      );
    }
    return character;
  });

/** Text made safe to stand inside SSML, in an element or in an attribute. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
