import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPlaceholder, OPERATOR } from '../../../store/operator.ts';
import { ICON_SIZES, type IconSize } from '../../../store/icon.ts';
import { unless, type Check, type Fault } from '../check.ts';
import { modelLocales, readManifest, readPages, readResources } from '../project.ts';

/** What Amazon's policy for skills asks of the page of a health skill, and what it forbids. */
const DISCLAIMERS: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['that it is for information and education only', /for information and education only/u],
  ['that it is no medical advice', /not professional medical advice/u],
  ['to see a doctor', /See your doctor/u],
  ['the local emergency number', /call your local emergency number \(\d{3}/u],
  ['that it cannot call for help', /cannot call for help/u],
  ['that no doctor has reviewed it', /has not been reviewed by a doctor/u],
  ['that it is for adults', /for adults/u],
];
const CLAIMS = /\b(?:cures?|heals?|guarantee\w*|life-saving|saves? lives|app)\b/iu;

const words = (locale: string, text: string): readonly Fault[] => [
  ...DISCLAIMERS.flatMap(([what, pattern]) =>
    unless(pattern.test(text), `${locale}: the description does not say ${what}`),
  ),
  ...unless(!CLAIMS.test(text), `${locale}: the page says "${CLAIMS.exec(text)?.[0]}"`),
];

/** Width and height of a PNG in pixels, from its first chunk; undefined for anything else. */
const pngSize = (file: Buffer): readonly [width: number, height: number] | undefined =>
  file.length > 24 && file.toString('latin1', 1, 4) === 'PNG'
    ? [file.readUInt32BE(16), file.readUInt32BE(20)]
    : undefined;

const icon = (locale: string, uri: string | undefined, size: IconSize): readonly Fault[] => {
  const name = /^file:\/\/(?<name>assets\/\S+\.png)$/u.exec(uri ?? '')?.groups?.['name'];
  if (name === undefined)
    return unless(false, `${locale}: the icon of ${size} pixels is no file of the package: ${uri}`);
  const path = join(readResources().skillMetadata.src, name);
  if (!existsSync(path)) return unless(false, `${locale}: ${path} is missing`);
  const found = pngSize(readFileSync(path));
  return unless(found?.every((side) => side === size) === true, `${path} is not a PNG of ${size} by ${size} pixels`);
};

const address = (locale: string, what: string, url: string | undefined): readonly Fault[] => {
  if (url === undefined) return unless(false, `${locale}: ${what} is missing`);
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const good = parsed?.protocol === 'https:' && parsed.hostname.includes('.') && parsed.hash === '' && !/\s/u.test(url);
  return unless(good, `${locale}: ${what} is no https address: ${url}`);
};

const faultsOfPages = (): readonly Fault[] => {
  const pages = readPages();
  const privacy = Object.entries(readManifest().privacyAndCompliance?.locales ?? {});
  const locales = pages.map(([locale]) => locale).toSorted();
  const same = (others: readonly string[]): boolean => others.toSorted().join() === locales.join();
  const published = privacy.flatMap(([, { privacyPolicyUrl = '', termsOfUseUrl = '' }]) => [
    privacyPolicyUrl,
    termsOfUseUrl,
  ]);
  const examples = new Set([OPERATOR.name, OPERATOR.contact, ...published].filter(isPlaceholder));
  return [
    ...unless(same(modelLocales()), `pages for ${locales.join(', ')}; models for ${modelLocales().join(', ')}`),
    ...unless(same(privacy.map(([locale]) => locale)), 'not every page has its privacy policy'),
    ...unless(new Set(pages.map(([, { name }]) => name)).size === 1, 'the skill has more than one name'),
    ...pages.flatMap(([locale, { summary = '', description = '' }]) => [
      ...words(locale, description),
      ...unless(
        /not medical advice/u.test(summary),
        `${locale}: the summary does not say that it is no medical advice`,
      ),
      ...unless(!CLAIMS.test(summary), `${locale}: the summary claims too much`),
    ]),
    ...pages.flatMap(([locale, { smallIconUri, largeIconUri }]) =>
      ICON_SIZES.flatMap((size) => icon(locale, size === 108 ? smallIconUri : largeIconUri, size)),
    ),
    ...privacy.flatMap(([locale, { privacyPolicyUrl, termsOfUseUrl }]) => [
      ...address(locale, 'the privacy policy', privacyPolicyUrl),
      ...address(locale, 'the terms of use', termsOfUseUrl),
    ]),
    ...[...examples].map((example) => ({
      what: `"${example}" is an example: say who you are in store/operator.ts, then npm run store`,
      waits: true as const,
    })),
  ];
};

export const pagesCheck: Check = {
  id: 'pages',
  promise: 'Every locale has a page with the disclaimers, icons of the right size and addresses that can be published',
  faults: faultsOfPages,
};
