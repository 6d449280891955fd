/**
 * The part of Amazon's renderer that is used here (apl-viewhost-web 1.4.0, a global `AplRenderer`); it comes without
 * types.
 */
export interface CoreComponent {
  readonly getCalculatedByKey: (key: number) => unknown;
  /** Does what a touch does. */
  readonly pressed: () => void;
}

export interface RenderedComponent {
  readonly component: CoreComponent;
  readonly container: HTMLElement;
}

export interface Renderer {
  readonly init: () => Promise<void>;
  readonly destroy: () => void;
  readonly executeCommands: (commands: string) => unknown;
  readonly componentMap: Readonly<Record<string, RenderedComponent>>;
  /** The visual context as JSON. */
  readonly context: { readonly getVisualContext: () => string };
}

export interface Content {
  readonly addData: (parameter: string, json: string) => void;
  readonly isError: () => boolean;
  readonly isReady: () => boolean;
}

export interface SentEvent {
  readonly arguments?: readonly unknown[];
  readonly source?: Readonly<Record<string, unknown>>;
  readonly components?: Readonly<Record<string, unknown>>;
}

export interface RendererOptions {
  readonly content: Content;
  readonly view: HTMLElement;
  readonly environment: { readonly agentName: string; readonly agentVersion: string; readonly allowOpenUrl: boolean };
  readonly viewport: {
    readonly width: number;
    readonly height: number;
    readonly isRound: boolean;
    readonly dpi: number;
  };
  readonly theme: string;
  readonly mode: string;
  readonly utcTime: number;
  readonly localTimeAdjustment: number;
  readonly logLevel: string;
  readonly notLoadFonts: boolean;
  readonly onSendEvent: (event: SentEvent) => void;
  readonly onRunTimeError: (errors: unknown) => void;
}

export interface AplRendererLibrary {
  /** To be called once, at once, in a classic script; a late call never resolves. */
  readonly initEngine: () => Promise<void>;
  readonly Content: { readonly create: (document: string) => Content };
  readonly default: { readonly create: (options: RendererOptions) => Renderer };
}

declare global {
  // oxlint-disable-next-line no-var
  var AplRenderer: AplRendererLibrary;
}

/** Numbers of properties in the engine of 1.4.0. */
export const PROPERTY = { accessibilityLabel: 1, onPress: 81 } as const;
