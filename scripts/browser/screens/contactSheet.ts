import { escapeXml } from '../../../simulator/ssml/entities.ts';

/** A picture that was kept, in both themes. */
export interface Photograph {
  readonly sort: string;
  readonly screen: string;
  /** Of the files, without .dark.png and .light.png. */
  readonly name: string;
  readonly faults: readonly string[];
}

const figure = (file: string, caption: string): string =>
  `<figure><a href="${file}"><img src="${file}" loading="lazy" alt="${escapeXml(caption)}"></a><figcaption>${escapeXml(caption)}</figcaption></figure>`;

/** All photographs on one page, a sort in each row. */
export const contactSheet = (photographs: readonly Photograph[]): string => {
  const sorts = [...new Set(photographs.map(({ sort }) => sort))];
  const rows = sorts.map((sort) => {
    const figures = photographs
      .filter((one) => one.sort === sort)
      .flatMap(({ screen, name, faults }) => [
        figure(`${name}.dark.png`, [screen, ...faults].join(' · ')),
        figure(`${name}.light.png`, `${screen}, light`),
      ]);
    return `<h2>${escapeXml(sort)}</h2><div>${figures.join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Screens</title><style>
body{font:16px system-ui;margin:2rem;background:#777;color:#fff}div{display:flex;flex-wrap:wrap;gap:1rem}
figure{margin:0}img{height:200px;display:block}figcaption{font-size:12px;max-width:360px}</style>
<h1>Every kind of screen</h1>${rows.join('\n')}</html>`;
};
