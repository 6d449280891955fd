import { writeSync } from 'node:fs';
import type { RequestEnvelope } from 'ask-sdk-model';
import { loadModel } from '../../simulator/cli/skillFiles.ts';
import { createEcho } from '../../simulator/echo.ts';
import { createHearing } from '../../simulator/hearing/createHearing.ts';
import { handlerIn } from './skillFile.ts';

const CHECK = ['no', 'no', 'no', 'no', 'no', 'no', 'no', 'three hours ago', 'no', 'from sitting at my desk'];
const BREATHING = ['yes', 'ready'];
const ICE = ['yes', 'no', 'ready', 'no', '+60 wait', 'resume', 'fine', 'why did this happen', 'fine', 'fine', 'fine'];
const STRETCH = ['yes', 'no', 'ready', '+14 how long left', 'slower'];
const CHIN_TUCK = ['yes', 'ready'];
const BALL = ['yes', 'no', 'no', 'ready', 'easing', 'ready', 'repeat', 'help'];
const GOODBYE = ['about the same', 'stop'];

/** A visit from the first word to the last; "+14 …" is said fourteen seconds into the reply. */
const VISIT = ['open spasm coach', ...CHECK, ...BREATHING, ...ICE, ...STRETCH, ...CHIN_TUCK, ...BALL, ...GOODBYE];

/**
 * Run as `node recordVisit.cjs <bundle> <skill package>`, in a process of its own. Plays the visit on the desk and
 * writes every request the skill got to file descriptor 3.
 */
const recordVisit = async (bundle: string, skillPackage: string): Promise<readonly RequestEnvelope[]> => {
  const skill = handlerIn(bundle);
  const requests: RequestEnvelope[] = [];
  const model = await loadModel(skillPackage, 'en-US');
  const echo = createEcho({
    handler: (event, context) => {
      requests.push(structuredClone(event));
      return skill(event, context);
    },
    model,
    hear: createHearing(model),
    now: new Date('2026-11-22T09:00:00Z'),
  });
  for (const line of VISIT) {
    const [, after, words] = /^\+(\d+) (.*)$/u.exec(line) ?? [];
    await (words === undefined ? echo.say(line) : echo.say(words, { after: Number(after) }));
  }
  return requests;
};

const [bundle = '', skillPackage = ''] = process.argv.slice(2);
void recordVisit(bundle, skillPackage).then((requests) => writeSync(3, JSON.stringify(requests)));
