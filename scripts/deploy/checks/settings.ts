import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unless, type Check, type Fault } from '../check.ts';
import { readResources } from '../project.ts';

/** Runtimes that Lambda keeps beyond the coming year (docs.aws.amazon.com/lambda, "Lambda runtimes"). */
const RUNTIMES = /^nodejs(?:22|24)\.x$/u;

/** Where Alexa's servers are, for an endpoint nearer to them than the default. */
const REGIONS = ['default', 'NA', 'EU', 'FE'];

const faultsOfSettings = (): readonly Fault[] => {
  const { skillMetadata, code, skillInfrastructure } = readResources();
  const { userConfig, type } = skillInfrastructure;
  const text = readFileSync('ask-resources.json', 'utf8');
  return [
    ...unless(type === '@ask-cli/cfn-deployer', `the stack is not created by ${type}`),
    ...unless(existsSync(join(skillMetadata.src, 'skill.json')), `there is no manifest in ${skillMetadata.src}`),
    ...unless('default' in code, 'no code for the default region'),
    ...Object.entries(code).flatMap(([region, { src }]) => [
      ...unless(REGIONS.includes(region), `Alexa has no region ${region}`),
      // The folder that scripts/build.mjs fills. ask-cli copies and zips it whole.
      ...unless(
        join(src) === join('lambda/dist'),
        `the code for ${region} is taken from ${src}, where no build puts it`,
      ),
    ]),
    ...unless(existsSync(userConfig.templatePath), `there is no template at ${userConfig.templatePath}`),
    ...unless(RUNTIMES.test(userConfig.runtime), `Lambda is about to end ${userConfig.runtime}`),
    ...unless(
      userConfig.targetEndpoint?.join() === 'custom',
      'ask-cli is not told to set the endpoint of the custom skill',
    ),
    ...unless(
      existsSync('hooks/build.sh'),
      'hooks/build.sh is missing: ask-cli would deploy the last build, not the source',
    ),
    ...unless(!/\d{12}|amzn1\.|arn:/u.test(text), 'ask-resources.json names an account or a skill'),
  ];
};

export const settingsCheck: Check = {
  id: 'settings',
  promise: 'ask-resources.json leads ask-cli to files that exist, to a runtime that stays, and to nobody in particular',
  faults: faultsOfSettings,
};
