import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FONT_HEADERS, PAGE_HEADERS, SCREEN_HEADERS } from './policies.ts';

/** A file as it is served. */
export interface PageFile {
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

const PAGE = join(import.meta.dirname, 'page');
const packages = createRequire(import.meta.url);

const FONTS = ['wght-normal', 'wght-italic'];

/** TypeScript as the browser runs it. */
const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(PAGE, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

/** Amazon's renderer. It writes rules for fonts on a network that may not be there; these are taken out of its styles,
 * and screen.css has free fonts under the same names. */
const renderer = async (): Promise<string> => {
  const source = await readFile(packages.resolve('apl-viewhost-web'), 'utf8');
  return source.replaceAll('@font-face', '@media not all');
};

const page = async (name: string, type: string, headers = {}): Promise<PageFile> => ({
  type,
  body: await readFile(join(PAGE, name), 'utf8'),
  headers,
});

/** Everything the page consists of, by path; the scripts are bundled now. */
export const readPageFiles = async (): Promise<ReadonlyMap<string, PageFile>> => {
  const fonts = FONTS.map(async (name): Promise<[string, PageFile]> => {
    const file = packages.resolve(`@fontsource-variable/open-sans/files/open-sans-latin-${name}.woff2`);
    return [`/fonts/${name}.woff2`, { type: 'font/woff2', body: await readFile(file), headers: FONT_HEADERS }];
  });
  return new Map<string, PageFile>([
    ['/', await page('index.html', HTML, PAGE_HEADERS)],
    ['/page.css', await page('page.css', STYLE)],
    ['/page.js', { type: SCRIPT, body: await bundle('main.ts'), headers: {} }],
    ['/screen', await page('screen.html', HTML, SCREEN_HEADERS)],
    ['/screen.css', await page('screen.css', STYLE)],
    ['/screen.js', { type: SCRIPT, body: await bundle('screen/main.ts'), headers: {} }],
    ['/renderer.js', { type: SCRIPT, body: await renderer(), headers: {} }],
    ['/icon.svg', await page('icon.svg', 'image/svg+xml')],
    ...(await Promise.all(fonts)),
  ]);
};
