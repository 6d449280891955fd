import { readFileSync } from 'node:fs';
import { MANIFEST_PATH, manifestText } from '../../../store/manifestFile.ts';
import { unless, wrong, type Check, type Fault } from '../check.ts';
import { readManifest, readUserConfig, type SkillManifest } from '../project.ts';
import { misfits, published } from '../published.ts';

/** Where a function could be; ask-cli puts the real one here. */
const ENDPOINT = { uri: 'arn:aws:lambda:us-east-1:000000000000:function:skill' };

/** The manifest as Amazon has it after a deployment, with what ask-cli adds to it. */
const asDeployed = (manifest: SkillManifest): unknown => {
  const { targetEndpoint = [], skillEvents } = readUserConfig();
  const subscriptions = (skillEvents?.subscriptions ?? []).map((eventName) => ({ eventName }));
  const apis = Object.entries(manifest.apis ?? {}).map(([name, api]) => [
    name,
    targetEndpoint.includes(name) ? { ...(api as object), endpoint: ENDPOINT } : api,
  ]);
  return {
    manifest: {
      ...manifest,
      apis: Object.fromEntries(apis) as object,
      ...(skillEvents && { events: { endpoint: ENDPOINT, subscriptions } }),
    },
  };
};

const faultsOfManifest = (): readonly Fault[] => {
  const text = readFileSync(MANIFEST_PATH, 'utf8');
  const manifest = readManifest();
  const { privacyAndCompliance: privacy, permissions = [] } = manifest;
  const fits = published('v1.skill.Manifest.SkillManifestEnvelope');
  const scopes = permissions.map(({ name }) => name);
  return [
    ...unless(text === manifestText(text), `${MANIFEST_PATH} is not what store/ says: npm run store`),
    ...wrong(...misfits(fits, { manifest })),
    ...wrong(...misfits(fits, asDeployed(manifest)).map((what) => `once deployed: ${what}`)),
    ...unless(
      readUserConfig().skillEvents?.subscriptions?.includes('SKILL_DISABLED') === true,
      'ask-resources.json does not subscribe to SKILL_DISABLED, so disabling the skill deletes nothing',
    ),
    ...unless(new Set(scopes).size === scopes.length, 'a permission is asked for twice'),
    ...unless(
      manifest.publishingInformation?.automaticDistribution?.isActive === false,
      'automatic distribution would give every English the American numbers to call',
    ),
    ...unless(privacy?.usesPersonalInfo === true, 'a row per person is kept, and usesPersonalInfo does not say so'),
    ...unless(privacy?.usesHealthInfo === false, 'usesHealthInfo is for HIPAA only'),
    ...unless(privacy?.isChildDirected === false, 'the skill is for adults'),
    ...unless(privacy?.allowsPurchases === false && privacy.containsAds === false, 'the skill sells nothing'),
  ];
};

export const manifestCheck: Check = {
  id: 'manifest',
  promise:
    'The manifest is what its source says, fits what Amazon published, before and after deployment, and is honest',
  faults: faultsOfManifest,
};
