import { chmodSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mistake somebody may make, and what the dry run says of it. */
export interface Mistake {
  readonly name: string;
  /** Makes it in a copy of the project. */
  readonly make: (copy: string) => void;
  /** The check that must find it. */
  readonly by: string;
  readonly says: RegExp;
}

/** Another text in a file. A mistake that can no longer be made is one too. */
const instead = (file: string, text: string, other: string) => (copy: string) => {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(text)) throw new Error(`${file} no longer holds: ${text}`);
  writeFileSync(path, before.replace(text, other));
};

const SETTINGS = 'ask-resources.json';
const MANIFEST = 'skill-package/skill.json';
const STACK = 'infrastructure/skill-stack.yaml';
const ICON = 'skill-package/assets/images/icon-108.png';
const BIG_ICON = 'skill-package/assets/images/icon-512.png';

export const MISTAKES: readonly Mistake[] = [
  {
    name: 'a handler by a wrong name',
    make: instead(SETTINGS, 'index.handler', 'index.handle'),
    by: 'code',
    says: /handle is not a function/u,
  },
  {
    name: 'a handler in a file that is not in the zip',
    make: instead(SETTINGS, 'index.handler', 'main.handler'),
    by: 'code',
    says: /no file in it is called like .* main\.handler/u,
  },
  {
    name: 'a zip without what is loaded later',
    make: instead('scripts/build.mjs', 'await zipped(files)', 'await zipped({ [ENTRY]: files[ENTRY] })'),
    by: 'code',
    says: /lacks answer\.cjs/u,
  },
  {
    name: 'a zip with more than the bundle',
    make: instead('scripts/build.mjs', 'await zipped(files)', 'await zipped({ ...files, notes: files[ENTRY] })'),
    by: 'code',
    says: /nothing in it loads: notes/u,
  },
  {
    name: 'a handler with a callback',
    make: instead(
      'lambda/src/skill/createHandler.ts',
      'async (event, context) =>',
      'async (event, context, _callback) =>',
    ),
    by: 'code',
    says: /takes 3 parameters/u,
  },
  {
    name: 'an entry that needs what is not in the zip',
    make: instead(
      'lambda/src/index.ts',
      'import { storeFrom',
      "import '@aws-sdk/client-dynamodb';\nimport { storeFrom",
    ),
    by: 'code',
    says: /does not start: .*@aws-sdk\/client-dynamodb/u,
  },
  {
    name: 'an entry that answers any skill',
    make: instead('lambda/src/index.ts', "process.env['SKILL_ID']", 'undefined'),
    by: 'code',
    says: /answers for a skill that is not its own/u,
  },
  {
    name: 'a hook that may not be run',
    make: (copy) => chmodSync(join(copy, 'hooks/build.sh'), 0o644),
    by: 'code',
    says: /hooks\/build\.sh cannot be run/u,
  },
  {
    name: 'source that does not parse',
    make: instead('lambda/src/index.ts', 'export const handler', 'export cons handler'),
    by: 'code',
    says: /cannot be built/u,
  },
  { name: 'a missing icon', make: (copy) => rmSync(join(copy, ICON)), by: 'pages', says: /icon-108\.png is missing/u },
  {
    name: 'an icon of the wrong size',
    make: (copy) => copyFileSync(join(copy, BIG_ICON), join(copy, ICON)),
    by: 'pages',
    says: /not a PNG of 108 by 108/u,
  },
  {
    name: 'a page without a disclaimer in one locale',
    make: (copy) => {
      const path = join(copy, MANIFEST);
      const before = readFileSync(path, 'utf8');
      const from = before.indexOf('"en-IN"');
      const page = before.slice(from).replace('It is not professional medical advice', 'It is not');
      writeFileSync(path, before.slice(0, from) + page);
    },
    by: 'pages',
    says: /en-IN: the description does not say that it is no medical advice/u,
  },
  {
    name: 'a promise to cure',
    make: instead(MANIFEST, 'Spasm Coach talks you through it', 'Spasm Coach cures it'),
    by: 'pages',
    says: /the page says "cures"/u,
  },
  {
    name: 'an address without https',
    make: instead(MANIFEST, '"privacyPolicyUrl": "https', '"privacyPolicyUrl": "http'),
    by: 'pages',
    says: /the privacy policy is no https address/u,
  },
  {
    name: 'a locale with a model and no page',
    make: instead(MANIFEST, '"en-AU": {\n          "name"', '"en-NZ": {\n          "name"'),
    by: 'pages',
    says: /pages for .*en-NZ.*; models for .*en-AU/u,
  },
  {
    name: 'a permission that Amazon does not know',
    make: instead(MANIFEST, 'alexa::alerts:timers:skill:readwrite"\n', 'alexa::alerts:timer:skill:readwrite"\n'),
    by: 'manifest',
    says: /permissions\/0\/name must be equal to one of the allowed values/u,
  },
  {
    name: 'a row per person that is not declared',
    make: instead(MANIFEST, '"usesPersonalInfo": true', '"usesPersonalInfo": false'),
    by: 'manifest',
    says: /usesPersonalInfo does not say so/u,
  },
  {
    name: 'nobody listening when the skill is disabled',
    make: instead(SETTINGS, '"SKILL_DISABLED"', '"SKILL_ENABLED"'),
    by: 'manifest',
    says: /does not subscribe to SKILL_DISABLED/u,
  },
  {
    name: 'a sample in two intents',
    make: (copy) => {
      const path = join(copy, 'skill-package/interactionModels/custom/en-GB.json');
      const model = JSON.parse(readFileSync(path, 'utf8')) as {
        interactionModel: { languageModel: { intents: { name: string; samples: string[] }[] } };
      };
      const intents = model.interactionModel.languageModel.intents;
      const samplesOf = (wanted: string): string[] => intents.find(({ name }) => name === wanted)?.samples ?? [];
      samplesOf('AMAZON.NoIntent').push(samplesOf('AMAZON.YesIntent')[0] ?? '');
      writeFileSync(path, JSON.stringify(model));
    },
    by: 'models',
    says: /en-GB: ".+" is a sample of AMAZON\.YesIntent and of AMAZON\.NoIntent/u,
  },
  {
    name: 'an example phrase that nothing understands',
    make: instead(MANIFEST, 'ask spasm coach for a stretch', 'ask spasm coach for a pizza'),
    by: 'phrases',
    says: /for a pizza" is not understood/u,
  },
  {
    name: 'an example phrase with another invocation name',
    make: instead(MANIFEST, 'ask spasm coach for a stretch', 'ask back coach for a stretch'),
    by: 'phrases',
    says: /does not open the skill/u,
  },
  {
    name: 'a table name that is not passed on',
    make: instead(STACK, '          TABLE_NAME: !Ref PlaceTable\n', ''),
    by: 'stack',
    says: /is not told TABLE_NAME/u,
  },
  {
    name: 'every right on the table',
    make: instead(STACK, 'dynamodb:GetItem', 'dynamodb:*'),
    by: 'stack',
    says: /may dynamodb:\*/u,
  },
  {
    name: 'rights on every table',
    make: instead(STACK, 'Resource: !GetAtt PlaceTable.Arn', "Resource: '*'"),
    by: 'stack',
    says: /has rights on "\*"/u,
  },
  {
    name: 'a time-out over eight seconds',
    make: instead(STACK, 'Timeout: 7', 'Timeout: 9'),
    by: 'stack',
    says: /may run 9 seconds/u,
  },
  {
    name: 'a misspelt property',
    make: instead(STACK, 'MemorySize: !Ref', 'MemoriSize: !Ref'),
    by: 'template',
    says: /'MemoriSize' was unexpected/u,
  },
  {
    name: 'a function that anybody else’s skill may call',
    make: instead(STACK, '      EventSourceToken: !Ref SkillId\n', ''),
    by: 'stack',
    says: /exactly Alexa must be allowed/u,
  },
  {
    name: 'an output that ask-cli does not find',
    make: instead(STACK, '  SkillEndpoint:', '  Endpoint:'),
    by: 'stack',
    says: /the output SkillEndpoint is not/u,
  },
  {
    name: 'a dashboard with a comma too many',
    make: instead(STACK, '["SpasmCoach", "CompletedRoutines"]]', '["SpasmCoach", "CompletedRoutines"],]'),
    by: 'stack',
    says: /the text of Dashboard is no JSON/u,
  },
  {
    name: 'rows that never expire',
    make: instead(STACK, 'AttributeName: expires', 'AttributeName: ttl'),
    by: 'stack',
    says: /never lets a row expire/u,
  },
  {
    name: 'a runtime that is over',
    make: instead(SETTINGS, 'nodejs24.x', 'nodejs18.x'),
    by: 'settings',
    says: /about to end nodejs18\.x/u,
  },
  {
    name: 'a template that is not there',
    make: instead(SETTINGS, 'skill-stack.yaml', 'stack.yaml'),
    by: 'settings',
    says: /no template at/u,
  },
  {
    name: 'a break of eleven seconds',
    make: instead('lambda/src/platform/limits.ts', 'MAX_BREAK_MS = 10_000', 'MAX_BREAK_MS = 11_000'),
    by: 'replies',
    says: /<break time="11000ms">/u,
  },
];
