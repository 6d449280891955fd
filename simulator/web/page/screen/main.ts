import { makeAccessible } from './accessible.ts';
import type { FromScreen, ToScreen } from './messages.ts';
import type { Renderer } from './renderer.ts';

type Render = ToScreen & { kind: 'render' };

const engine = AplRenderer.initEngine();

const view = document.createElement('div');
view.id = 'view';
document.body.append(view);

const tell = (message: FromScreen): void => parent.postMessage(message, '*');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every weight is there before anything is measured. */
const fonts = Promise.all(
  ['300', '400', '500', '700', '800', 'italic 400'].map((face) =>
    document.fonts.load(`${face} 40px amazon-ember-display`),
  ),
);

let current: { readonly order: Render; readonly renderer: Renderer } | undefined;
/** What can be seen, as it was told last. */
let seen = '';

const clear = (): void => {
  current?.renderer.destroy();
  current = undefined;
  view.replaceChildren();
  view.removeAttribute('style');
};

const toContent = ({ document: written, datasources }: Render) => {
  const template = isObject(written) ? written['mainTemplate'] : undefined;
  if (!isObject(template)) throw new Error('This is no APL document.');
  const content = AplRenderer.Content.create(JSON.stringify(written));
  const parameters: readonly unknown[] = Array.isArray(template['parameters']) ? template['parameters'] : [];
  for (const parameter of parameters) {
    const name = String(parameter);
    content.addData(name, JSON.stringify(name === 'payload' ? datasources : (datasources[name] ?? null)));
  }
  if (content.isError() || !content.isReady()) throw new Error('The APL document is not complete.');
  return content;
};

const isByHand = (source: Readonly<Record<string, unknown>>): boolean => source['handler'] === 'Press';

const tellSeen = (): void => {
  if (!current) return;
  const context = current.renderer.context.getVisualContext();
  if (context === seen) return;
  seen = context;
  const components: unknown = JSON.parse(context);
  tell({ kind: 'seen', generation: current.order.generation, components: [components] });
};

const render = async (order: Render): Promise<void> => {
  const { generation, token, screen, theme } = order;
  await Promise.all([engine, fonts]);
  const hadFocus = view.contains(document.activeElement);
  clear();
  const renderer = AplRenderer.default.create({
    content: toContent(order),
    view,
    environment: { agentName: 'Echo on the desk', agentVersion: '1', allowOpenUrl: false },
    viewport: { width: screen.pixelWidth, height: screen.pixelHeight, isRound: screen.isRound, dpi: screen.dpi },
    theme,
    mode: screen.mode,
    utcTime: Date.now(),
    localTimeAdjustment: -new Date().getTimezoneOffset() * 60_000,
    logLevel: 'warn',
    notLoadFonts: true,
    onSendEvent: ({ arguments: sent = [], source = {}, components = {} }) => {
      const event = { token, arguments: sent, source, components };
      tell({ kind: 'event', generation, event, byHand: isByHand(source) });
    },
    onRunTimeError: (errors) => tell({ kind: 'warned', text: JSON.stringify(errors) }),
  });
  await renderer.init();
  current = { order, renderer };
  makeAccessible(Object.values(renderer.componentMap));
  if (hadFocus) view.focus();
  tellSeen();
  tell({ kind: 'drawn', generation });
};

const obey = async (order: ToScreen): Promise<void> => {
  switch (order.kind) {
    case 'render':
      await render(order);
      return;
    case 'execute':
      if (current?.order.generation === order.generation && current.order.token === order.token) {
        current.renderer.executeCommands(JSON.stringify(order.commands));
      }
      return;
    case 'theme':
      if (current) await render({ ...current.order, theme: order.theme });
      return;
    case 'clear':
      clear();
  }
};

// The core reports what it cannot do with a document on the console, and only there.
const { warn } = console;
console.warn = (...words: unknown[]) => {
  warn(...words);
  const text = words.map(String).join(' ');
  if (text.includes(' Core: ')) tell({ kind: 'warned', text });
};

let queue: Promise<void> = Promise.resolve();
addEventListener('message', ({ source, data }) => {
  if (source !== parent) return;
  queue = queue
    .then(() => obey(data as ToScreen))
    .catch((error: unknown) => tell({ kind: 'warned', text: String(error) }));
});
setInterval(tellSeen, 1000);
void engine.then(() => tell({ kind: 'ready' }));
