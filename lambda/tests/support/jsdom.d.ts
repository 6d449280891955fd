/** The little of jsdom that is used; its own types would bring the browser's into the whole project. */
declare module 'jsdom' {
  export interface Measured {
    toString(): string;
    readonly textContent: string;
  }
  interface Prototype {
    readonly prototype: Record<string, unknown>;
  }
  export interface Element {
    readonly textContent: string;
    readonly style: object;
    replaceChildren(): void;
  }
  export class VirtualConsole {
    on(level: string, listener: (...parts: readonly unknown[]) => void): void;
  }
  export class JSDOM {
    constructor(html: string, options: object);
    readonly window: {
      getComputedStyle: (element: Element) => object;
      readonly Range: Prototype;
      readonly Element: Prototype;
      readonly document: { getElementById(id: string): Element };
      eval(code: string): void;
    };
  }
}
