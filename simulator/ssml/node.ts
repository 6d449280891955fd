/** Words to be spoken, entities already resolved, white space as written. */
export interface SsmlText {
  readonly kind: 'text';
  readonly text: string;
}

/** A tag and what it holds. */
export interface SsmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SsmlNode[];
}

export type SsmlNode = SsmlText | SsmlElement;

/** The element and every element inside it, in the order they are written. */
export const elementsOf = (element: SsmlElement): readonly SsmlElement[] => [
  element,
  ...element.children.flatMap((child) => (child.kind === 'element' ? elementsOf(child) : [])),
];
