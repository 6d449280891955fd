import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { InteractionModel } from '../hearing/interactionModel.ts';
import { UsageError } from './usageError.ts';

const isModel = (value: unknown): value is InteractionModel =>
  typeof value === 'object' && value !== null && 'interactionModel' in value;

/** The interaction model of a locale in a skill package. */
export const loadModel = async (skillPackage: string, locale: string): Promise<InteractionModel> => {
  const folder = join(skillPackage, 'interactionModels', 'custom');
  const locales = (await readdir(folder)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -5));
  if (!locales.includes(locale)) {
    throw new UsageError(`The skill does not speak ${locale}; it speaks ${locales.toSorted().join(', ')}.`);
  }
  const model: unknown = JSON.parse(await readFile(join(folder, `${locale}.json`), 'utf8'));
  if (!isModel(model)) throw new TypeError(`${locale}.json holds no interaction model`);
  return model;
};

interface Manifest {
  readonly manifest: { readonly permissions?: readonly { readonly name: string }[] };
}

const isManifest = (value: unknown): value is Manifest =>
  typeof value === 'object' && value !== null && 'manifest' in value;

/** The permissions that the manifest of a skill package names. */
export const loadPermissions = async (skillPackage: string): Promise<readonly string[]> => {
  const file: unknown = JSON.parse(await readFile(join(skillPackage, 'skill.json'), 'utf8'));
  if (!isManifest(file)) throw new TypeError('skill.json holds no manifest');
  return (file.manifest.permissions ?? []).map(({ name }) => name);
};
