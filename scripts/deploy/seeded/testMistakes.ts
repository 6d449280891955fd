import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { MISTAKES, type Mistake } from './mistakes.ts';

// `npm run test:deploy`: makes each mistake in a copy of the project of its own, and shows that the published command
// finds it; that a real deployment is refused while the operator is an example; and that nothing is found otherwise.

const TOP = process.cwd();
const LEFT_OUT = ['node_modules', '.git', 'dist', 'coverage', join('lambda', 'dist')];

const copyOfProject = (): string => {
  const copy = mkdtempSync(join(tmpdir(), 'spasm-coach-mistake-'));
  cpSync(TOP, copy, { recursive: true, filter: (path) => !LEFT_OUT.includes(relative(TOP, path)) });
  symlinkSync(join(TOP, 'node_modules'), join(copy, 'node_modules'));
  return copy;
};

interface Run {
  readonly status: number | null;
  readonly output: string;
}

const deploy = (folder: string, options: readonly string[] = [], env = process.env): Promise<Run> =>
  new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', 'deploy', '--', ...options], { cwd: folder, env });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });

const withMistake = async ({ make, by }: Pick<Mistake, 'make' | 'by'>): Promise<Run> => {
  const copy = copyOfProject();
  try {
    make(copy);
    return await deploy(copy, ['--dry-run', '--only', by]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

const report = (good: boolean, what: string, output: string): void => {
  console.log(`${good ? 'found ' : 'MISSED'}  ${what}`);
  if (good) return;
  console.log(output);
  process.exitCode = 1;
};

const open = [...MISTAKES];
const tryTheRest = async (): Promise<void> => {
  for (let mistake = open.shift(); mistake !== undefined; mistake = open.shift()) {
    const { status, output } = await withMistake(mistake);
    const found = new RegExp(`^WRONG {2}${mistake.by}`, 'mu').test(output) && mistake.says.test(output);
    report(status === 1 && found, mistake.name, output);
  }
};
await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, tryTheRest));

const dry = await deploy(TOP, ['--dry-run']);
report(dry.status === 0 && !dry.output.includes('WRONG'), 'nothing, where nothing is wrong', dry.output);

/** In a copy that says who runs it: everything is handed over to ask-cli, here a stand-in that only says it was called. */
const handedOver = async (): Promise<Run> => {
  const copy = copyOfProject();
  try {
    const operator = join(copy, 'store', 'operator.ts');
    const filledIn = readFileSync(operator, 'utf8')
      .replace('Example Operator', 'Back Care')
      .replaceAll('example.com', 'back-care.org');
    writeFileSync(operator, filledIn);
    const bin = join(copy, 'bin');
    mkdirSync(bin);
    writeFileSync(join(bin, 'ask'), '#!/bin/sh\necho "ask was called: $*"\n', { mode: 0o755 });
    spawnSync('npm', ['run', 'store'], { cwd: copy });
    return await deploy(copy, [], { ...process.env, PATH: `${bin}:${process.env['PATH']}` });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};
const real = await handedOver();
report(
  real.status === 0 && real.output.includes('ask was called: deploy'),
  'ask-cli, once nothing is wrong or waits',
  real.output,
);

if (dry.output.includes('WAITS')) {
  const refused = await deploy(TOP);
  report(
    refused.status === 1 && refused.output.includes('Not deployed'),
    'an example for an operator, at a real deployment',
    refused.output,
  );
}
