/**
 * Runs the zip that is deployed under AWS's own runtime client, against a small runtime API, on the Node versions Lambda
 * offers. Exits with 1 when a promise is broken.
 *
 *   npm run test:runtime [-- 22 24]
 *
 * The client is compiled from C++ when first used, into dist/runtime. That needs Debian's cmake, g++, make, autoconf,
 * automake, libtool, xz-utils and python3.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PROMISES } from './promises.ts';

/** `npm run build` has made it: the test is about this file. */
const ZIP = resolve('dist/spasm-coach.zip');

const CLIENT_VERSION = '4.0.2';
const FOLDER = resolve('dist/runtime');
const CLIENT = join(FOLDER, 'node_modules/aws-lambda-ric/index.mjs');

/** One thing that goes wrong often makes the rest go wrong. */
const MOST_SHOWN = 5;

const run = (command: string, args: readonly string[], cwd?: string): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...(cwd && { cwd }) });
  if (error !== undefined || status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout.trim();
};

const installClient = (): void => {
  if (existsSync(CLIENT)) return;
  mkdirSync(FOLDER, { recursive: true });
  // A project of its own: the client is no dependency of the skill.
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true }));
  run('npm', ['install', '--no-audit', '--no-fund', `aws-lambda-ric@${CLIENT_VERSION}`], FOLDER);
};

/** The binary of a Node version, fetched when it is not there yet. */
const nodeOf = (version: string): string =>
  run('npx', ['-y', '-p', `node@${version}`, '-c', 'node -p process.execPath'], tmpdir());

/** The zip, unpacked by somebody else's code and where no node_modules lies above it. */
const unpack = (zip: string): string => {
  const task = mkdtempSync(join(tmpdir(), 'task-'));
  run('python3', ['-m', 'zipfile', '-e', zip, task]);
  return task;
};

const main = async (versions: readonly string[]): Promise<boolean> => {
  installClient();
  const task = unpack(ZIP);
  let kept = true;
  try {
    for (const version of versions) {
      const node = nodeOf(version);
      console.log(`Node ${run(node, ['--version'])}, aws-lambda-ric ${CLIENT_VERSION}`);
      for (const [promise, check] of PROMISES) {
        const broken = await check({ node, client: CLIENT, task });
        console.log(`${broken.length === 0 ? 'kept' : 'BROKEN'}: ${promise}`);
        for (const why of broken.slice(0, MOST_SHOWN)) console.log(`  ${why}`);
        kept &&= broken.length === 0;
      }
    }
  } finally {
    rmSync(task, { recursive: true });
  }
  return kept;
};

const versions = process.argv.slice(2);
process.exitCode = (await main(versions.length > 0 ? versions : ['22', '24'])) ? 0 : 1;
