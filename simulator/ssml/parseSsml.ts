import { unescapeXml } from './entities.ts';
import type { SsmlElement, SsmlNode } from './node.ts';
import { SsmlError } from './ssmlError.ts';

const NAME = '[A-Za-z_][A-Za-z0-9_.:-]*';
const COMMENT = /<!--(?:(?!--)[\s\S])*-->/y;
const CLOSING_TAG = new RegExp(`</(${NAME})\\s*>`, 'y');
const OPENING_TAG = new RegExp(`<(${NAME})((?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, 'y');
const ATTRIBUTE = new RegExp(`(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');

interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: SsmlNode[];
}

const readAttributes = (tag: string, written: string): ReadonlyMap<string, string> => {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) throw new SsmlError('structure', `<${tag}> has the attribute ${name} twice`);
    attributes.set(name, unescapeXml(double ?? single ?? ''));
  }
  return attributes;
};

const matchAt = (pattern: RegExp, ssml: string, position: number): RegExpExecArray | null => {
  pattern.lastIndex = position;
  return pattern.exec(ssml);
};

const near = (ssml: string, position: number): string => JSON.stringify(ssml.slice(position, position + 24));

const toElement = ({ name, attributes, children }: OpenElement): SsmlElement => ({
  kind: 'element',
  name,
  attributes,
  children,
});

/**
 * Reads SSML as strictly as a speech service does: well-formed XML with exactly one `speak` element around everything.
 * Throws an {@link SsmlError} otherwise. Which tags Alexa knows is not judged here but by the rules.
 */
export const parseSsml = (ssml: string): SsmlElement => {
  const document: OpenElement = { name: '', attributes: new Map(), children: [] };
  const open: OpenElement[] = [document];
  let position = 0;
  while (position < ssml.length) {
    const parent = open.at(-1) ?? document;
    if (ssml[position] !== '<') {
      const end = ssml.indexOf('<', position);
      const text = ssml.slice(position, end === -1 ? ssml.length : end);
      if (parent !== document) parent.children.push({ kind: 'text', text: unescapeXml(text) });
      else if (text.trim() !== '') throw new SsmlError('structure', `text outside <speak>: ${near(ssml, position)}`);
      position += text.length;
      continue;
    }
    const comment = matchAt(COMMENT, ssml, position);
    if (comment) {
      position += comment[0].length;
      continue;
    }
    const closing = matchAt(CLOSING_TAG, ssml, position);
    if (closing) {
      if (parent.name !== closing[1]) {
        const expected = parent === document ? 'nothing is open' : `<${parent.name}> is open`;
        throw new SsmlError('structure', `${closing[0]} closes a tag, but ${expected}`);
      }
      open.pop();
      open.at(-1)?.children.push(toElement(parent));
      position += closing[0].length;
      continue;
    }
    const opening = matchAt(OPENING_TAG, ssml, position);
    if (!opening) {
      const fault = /^<[A-Za-z/!?]/.test(ssml.slice(position)) ? 'structure' : 'escaping';
      throw new SsmlError(fault, `no tag can be read at ${near(ssml, position)}`);
    }
    const [written, name = '', attributes = '', selfClosing] = opening;
    const element = { name, attributes: readAttributes(name, attributes), children: [] };
    if (selfClosing === '/') parent.children.push(toElement(element));
    else open.push(element);
    position += written.length;
  }
  if (open.length > 1) throw new SsmlError('structure', `<${open.at(-1)?.name}> is never closed`);
  const [root, ...others] = document.children;
  if (root?.kind !== 'element' || root.name !== 'speak' || others.length > 0) {
    throw new SsmlError('structure', 'one <speak> must stand around everything');
  }
  return root;
};
