import type { v1 } from 'ask-smapi-model';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InteractionModelJson } from '../../interaction-model/modelJson.ts';

/** What ask-cli reads of ask-resources.json (version 2020-03-31). */
export interface AskResources {
  readonly profiles: {
    readonly default: {
      readonly skillMetadata: { readonly src: string };
      /** By Alexa's region: default, NA, EU, FE. */
      readonly code: Readonly<Record<string, { readonly src: string }>>;
      readonly skillInfrastructure: { readonly type: string; readonly userConfig: UserConfig };
    };
  };
}

export interface UserConfig {
  readonly runtime: string;
  readonly handler: string;
  readonly awsRegion?: string;
  readonly templatePath: string;
  readonly cfn?: { readonly parameters?: Readonly<Record<string, unknown>> };
  readonly targetEndpoint?: readonly string[];
  readonly skillEvents?: { readonly subscriptions?: readonly string[] };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const readResources = (): AskResources['profiles']['default'] =>
  (readJson('ask-resources.json') as AskResources).profiles.default;

export const readUserConfig = (): UserConfig => readResources().skillInfrastructure.userConfig;

export type SkillManifest = v1.skill.Manifest.SkillManifest;

export const readManifest = (): SkillManifest =>
  (readJson('skill-package/skill.json') as { manifest: SkillManifest }).manifest;

/** The pages of the store by locale. */
export const readPages = (): readonly (readonly [
  locale: string,
  page: v1.skill.Manifest.SkillManifestLocalizedPublishingInformation,
])[] => Object.entries(readManifest().publishingInformation?.locales ?? {});

const MODELS = 'skill-package/interactionModels/custom';

export const modelLocales = (): readonly string[] => readdirSync(MODELS).map((file) => file.replace(/\.json$/u, ''));

export const modelFile = (locale: string): string => join(MODELS, `${locale}.json`);

export const readModel = (locale: string): InteractionModelJson => readJson(modelFile(locale)) as InteractionModelJson;
