import { marked } from 'marked';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlaceholder, OPERATOR } from './operator.ts';
import { PRIVACY_PAGE, TERMS_PAGE } from './manifest.ts';

/** Where the pages are written, ready to be put on any static host. */
const OUT = 'dist/pages';

const PAGES = [
  ['docs/privacy-policy.md', PRIVACY_PAGE],
  ['docs/terms-of-use.md', TERMS_PAGE],
] as const;

const filledIn = (markdown: string): string =>
  markdown.replaceAll('{operator}', OPERATOR.name).replaceAll('{contact}', OPERATOR.contact);

const titleOf = (markdown: string): string => /^# (.+)$/mu.exec(markdown)?.[1] ?? '';

/** One page that needs nothing else: no script, no font, no cookie, nothing from another host. */
const pageOf = (markdown: string): string => {
  const body = marked.parse(markdown.replaceAll(/\]\(([a-z-]+)\.md\)/gu, ']($1.html)'), { async: false });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(markdown)}</title>
<style>
:root { color-scheme: light dark; }
body { font: 1.1rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { line-height: 1.2; }
</style>
</head>
<body>
${body}</body>
</html>
`;
};

mkdirSync(OUT, { recursive: true });
for (const [source, name] of PAGES) {
  writeFileSync(join(OUT, name), pageOf(filledIn(readFileSync(source, 'utf8'))));
  console.log(`${join(OUT, name)}  to be found at ${OPERATOR.pages}/${name}`);
}
if (Object.values(OPERATOR).some(isPlaceholder)) {
  console.warn('These are examples: say who you are in store/operator.ts before you publish them.');
}
