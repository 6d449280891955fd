import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCloud } from '../../../simulator/cloud/cloud.ts';
import { withScreen } from '../../../simulator/device.ts';
import { createEcho, type EchoOptions } from '../../../simulator/echo.ts';
import { screenOf } from '../../../simulator/screens.ts';
import { launch } from '../memory/support/envelopes.ts';
import { begun, builtInto, type BuiltSkill } from '../support/built.ts';
import { ALL_CLEAR, AMERICAN, last, NOW, talk } from '../support/desk.ts';
import { TO_ICE } from '../support/deskUnder.ts';

const folder = mkdtempSync(join(tmpdir(), 'spasm-coach-'));
let path: string;
beforeAll(() => {
  path = builtInto(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const echoWith = ({ handler }: BuiltSkill, options: Partial<EchoOptions> = {}) =>
  createEcho({ handler, ...AMERICAN, now: NOW, ...options });

const LAUNCH = ['index.cjs'];

const VISIT = ['answer.cjs', ...LAUNCH];

describe('the deployed files', () => {
  it('are not read at a launch, but for the first; the conversation and the reader are with the first words', async () => {
    const skill = begun(path);
    const echo = echoWith(skill);
    await talk(echo, 'open spasm coach');
    expect(skill.loaded()).toEqual(LAUNCH);
    const numb = last(await talk(echo, 'well my hand has gone all numb'));
    expect(numb.speech).toMatch(/a numb, tingling or weak arm or hand/u);
    expect(skill.loaded()).toEqual([...VISIT, 'understand.cjs']);
  });

  it('draw where there is a screen, and there only', async () => {
    const spoken = begun(path);
    await talk(echoWith(spoken), 'open spasm coach', ...ALL_CLEAR, 'yes', 'ready');
    expect(spoken.loaded()).toEqual([...VISIT, 'understand.cjs']);
    const seen = begun(path);
    const echo = echoWith(seen, { device: withScreen(screenOf('hubMedium')) });
    const { directives } = last(await talk(echo, 'open spasm coach'));
    expect(directives).toMatchObject([{ type: 'Alexa.Presentation.APL.RenderDocument' }]);
    expect(seen.loaded()).toEqual([...VISIT, 'screens.cjs']);
  });

  it('set a timer, and no others are there', async () => {
    const skill = begun(path);
    const cloud = await openCloud({ consent: 'granted' });
    const echo = echoWith(skill, { cloud, device: withScreen(screenOf('hubMedium')) });
    const heard = await talk(echo, 'open spasm coach', ...ALL_CLEAR, ...TO_ICE, 'yes');
    expect(heard.flatMap(({ broken }) => broken)).toEqual([]);
    expect(cloud.timers()).toHaveLength(3);
    await cloud.close();
    expect(skill.loaded()).toEqual(skill.files);
  });
});

/** A launch as on Lambda, whose console is the runtime's; whoever makes Node's stream for the output fails. */
const LAUNCH_ON_LAMBDA = `
  console.log = () => {};
  Object.defineProperty(process, 'stdout', { get: () => { throw new Error('made'); } });
  require(process.argv[1]).handler(JSON.parse(process.argv[2]), { awsRequestId: 'r' });
`;

it('counts a visit on Lambda in a line of its own, at the cost of a write', () => {
  const { status, stdout } = spawnSync(process.execPath, ['-e', LAUNCH_ON_LAMBDA, path, JSON.stringify(launch('u'))], {
    encoding: 'utf8',
    env: { ...process.env, AWS_LAMBDA_FUNCTION_NAME: 'coach' },
  });
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\{"_aws":.*"Sessions":1\}\n$/u);
});
