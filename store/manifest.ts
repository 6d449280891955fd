import type { v1 } from 'ask-smapi-model';
import { LOCALES, type Locale } from '../lambda/src/words/locale.ts';
import { OPERATOR } from './operator.ts';
import { pageOf } from './page.ts';
import { TESTING_INSTRUCTIONS } from './testingInstructions.ts';

type SkillManifest = v1.skill.Manifest.SkillManifest;

/** The published pages, as `npm run pages` names them. */
export const PRIVACY_PAGE = 'privacy-policy.html';
export const TERMS_PAGE = 'terms-of-use.html';

const forEachLocale = <T>(of: (locale: Locale) => T): Record<string, T> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)]));

/** Screens the APL documents are made for. Sizes in dp. */
const VIEWPORTS = [
  { mode: 'HUB', shape: 'ROUND', minWidth: 100, maxWidth: 599, minHeight: 100, maxHeight: 599 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 960, maxWidth: 1279, minHeight: 100, maxHeight: 599 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 960, maxWidth: 1279, minHeight: 600, maxHeight: 959 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 1280, maxWidth: 1920, minHeight: 600, maxHeight: 1279 },
  { mode: 'HUB', shape: 'RECTANGLE', minWidth: 960, maxWidth: 1279, minHeight: 1280, maxHeight: 1920 },
  { mode: 'TV', shape: 'RECTANGLE', minWidth: 960, maxWidth: 960, minHeight: 540, maxHeight: 540 },
  { mode: 'MOBILE', shape: 'RECTANGLE', minWidth: 320, maxWidth: 1280, minHeight: 320, maxHeight: 1920 },
] as const;

/**
 * The skill's manifest as `ask deploy` first sends it. Its endpoint, and the event that somebody disabled the skill, are
 * added by ask-cli once the function exists: events without an endpoint are refused (ask-resources.json, skillEvents).
 */
export const MANIFEST: SkillManifest = {
  manifestVersion: '1.0',
  publishingInformation: {
    locales: forEachLocale(pageOf),
    category: 'HEALTH_AND_FITNESS',
    isAvailableWorldwide: false,
    distributionCountries: ['US', 'GB', 'CA', 'AU', 'IN'],
    distributionMode: 'PUBLIC',
    // Amazon would give every English the American page, with its numbers to call.
    automaticDistribution: { isActive: false },
    testingInstructions: TESTING_INSTRUCTIONS,
  },
  privacyAndCompliance: {
    allowsPurchases: false,
    // One row per person (docs/what-is-kept.md): no name, but it is about somebody.
    usesPersonalInfo: true,
    isChildDirected: false,
    isExportCompliant: true,
    containsAds: false,
    // Only for health information that falls under HIPAA, which a consumer skill may not handle. None is kept here.
    usesHealthInfo: false,
    locales: forEachLocale(() => ({
      privacyPolicyUrl: `${OPERATOR.pages}/${PRIVACY_PAGE}`,
      termsOfUseUrl: `${OPERATOR.pages}/${TERMS_PAGE}`,
    })),
  },
  permissions: [{ name: 'alexa::alerts:timers:skill:readwrite' }, { name: 'alexa::alerts:reminders:skill:readwrite' }],
  apis: { custom: { interfaces: [{ type: 'ALEXA_PRESENTATION_APL', supportedViewports: [...VIEWPORTS] }] } },
};
