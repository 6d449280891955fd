import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface AskResources {
  readonly profiles: {
    readonly default: {
      readonly skillMetadata: { readonly src: string };
      readonly code: { readonly default: { readonly src: string } };
      readonly skillInfrastructure: {
        readonly userConfig: {
          readonly runtime: string;
          readonly handler: string;
          readonly lambda: { readonly timeout: number };
        };
      };
    };
  };
}

const TEXT = readFileSync('ask-resources.json', 'utf8');
const { skillMetadata, code, skillInfrastructure } = (JSON.parse(TEXT) as AskResources).profiles.default;
const { runtime, handler, lambda } = skillInfrastructure.userConfig;

/** Alexa gives a skill eight seconds. */
const ALEXA_SECONDS = 8;

const node = (...args: readonly string[]): string => {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
};

it('deploys the manifest and the models', () => {
  expect(existsSync(join(skillMetadata.src, 'skill.json'))).toBe(true);
  expect(readdirSync(join(skillMetadata.src, 'interactionModels/custom'))).toContain('en-US.json');
});

it('deploys the bundle and nothing else, and the handler is in it', () => {
  node('scripts/build.mjs');
  const folder = code.default.src;
  const [file, name] = handler.split('.');
  expect(readdirSync(folder)).toEqual([`${file}.cjs`]);

  const path = join(process.cwd(), folder, `${file}.cjs`);
  const look = `const found = require(${JSON.stringify(path)})[${JSON.stringify(name)}];
    console.log(found.constructor.name, found.length);`;
  // Lambda's Node 24 refuses a handler with a third parameter, the callback.
  expect(node('-e', look).trim()).toBe('AsyncFunction 2');
  expect(readFileSync(path, 'utf8')).not.toMatch(/sourceMappingURL/);
});

it('runs on a Node that Lambda keeps, and gives up before Alexa does', () => {
  expect(runtime).toMatch(/^nodejs(?:22|24)\.x$/);
  expect(lambda.timeout).toBeLessThan(ALEXA_SECONDS);
});

it('names no account', () => {
  expect(TEXT).not.toMatch(/\d{12}|amzn1\.|arn:/);
});
