import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { JSDOM, VirtualConsole, type Measured } from 'jsdom';
import type { Drawing } from '../../src/screen/document.ts';
import type { Screen } from '../../../simulator/screens.ts';

/** The part of Amazon's renderer (apl-viewhost-web 1.4.0, which has no types) that is used here. */
interface Content {
  addData(parameter: string, json: string): void;
  isError(): boolean;
  isReady(): boolean;
}
interface Renderer {
  init(): Promise<void>;
  destroy(): void;
}
interface Engine {
  readonly initEngine: () => Promise<void>;
  readonly Content: { create(json: string): Content };
  readonly default: { create(options: object): Renderer };
}

/** What the engine made of a document. */
export interface Inflated {
  /** Its own complaints. */
  readonly complaints: readonly string[];
  /** Every text it shows. */
  readonly text: string;
}

const rect = (text: string) => {
  const width = text.length * 12;
  const height = text === '' ? 0 : 24;
  return { x: 0, y: 0, left: 0, top: 0, width, height, right: width, bottom: height };
};

function measuredRange(this: Measured): object {
  return rect(this.toString());
}

function measuredElement(this: Measured): object {
  return rect(this.textContent);
}

const none = (): undefined => undefined;

/** Amazon's own engine without a browser: it inflates documents as a device does; only lengths are made up. */
export const aplEngine = async (): Promise<
  (drawing: Drawing, screen: Screen, theme: 'dark' | 'light') => Promise<Inflated>
> => {
  const complaints: string[] = [];
  const virtualConsole = new VirtualConsole();
  for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const) {
    virtualConsole.on(level, (...parts: readonly unknown[]) => {
      const line = parts.map(String).join(' ');
      if (line.includes(' Core: ')) complaints.push(line);
    });
  }
  const { window } = new JSDOM('<div id="view"></div>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    url: 'http://localhost/',
    virtualConsole,
  });
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: unknown };
  Object.assign(window, { WebAssembly, fetch, TextDecoder, AudioContext: EventTarget });
  Object.assign(window.Range.prototype, {
    getBoundingClientRect: measuredRange,
    getClientRects(this: Measured) {
      return [measuredRange.call(this)];
    },
  });
  Object.assign(window.Element.prototype, { getBoundingClientRect: measuredElement });
  window.eval(readFileSync(createRequire(join(process.cwd(), 'package.json')).resolve('apl-viewhost-web'), 'utf8'));
  const { AplRenderer } = window as unknown as { readonly AplRenderer: Engine };
  await AplRenderer.initEngine();
  // Nothing here depends on style sheets, and matching them takes most of the time.
  window.getComputedStyle = (element) => element.style;
  const view = window.document.getElementById('view');
  return async ({ document, datasources }, { pixelWidth, pixelHeight, dpi, isRound, mode }, theme) => {
    complaints.length = 0;
    view.replaceChildren();
    const content = AplRenderer.Content.create(JSON.stringify(document));
    content.addData('payload', JSON.stringify(datasources));
    if (content.isError() || !content.isReady()) throw new Error('the document is no APL');
    const renderer = AplRenderer.default.create({
      content,
      view,
      environment: { agentName: 'test', agentVersion: '1', allowOpenUrl: false },
      viewport: { width: (pixelWidth * 160) / dpi, height: (pixelHeight * 160) / dpi, isRound, dpi },
      theme,
      mode,
      utcTime: Date.now(),
      localTimeAdjustment: 0,
      logLevel: 'warn',
      notLoadFonts: true,
      onSendEvent: none,
      onRunTimeError: (errors: unknown) => complaints.push(JSON.stringify(errors)),
      onFinish: none,
      onSpeakEventStart: none,
      onSpeakEventEnd: none,
    });
    await renderer.init();
    const found: Inflated = { complaints: [...complaints], text: view.textContent };
    renderer.destroy();
    return found;
  };
};
