import { writeSync } from 'node:fs';
import type { RequestEnvelope } from 'ask-sdk-model';
import { loadModel } from '../../simulator/cli/skillFiles.ts';
import { createEcho } from '../../simulator/echo.ts';
import { createHearing } from '../../simulator/hearing/createHearing.ts';
import { handlerIn } from './skillFile.ts';
import { lineOf, VISIT } from './visit.ts';

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
    const { words, after } = lineOf(line);
    await echo.say(words, after === undefined ? {} : { after });
  }
  return requests;
};

const [bundle = '', skillPackage = ''] = process.argv.slice(2);
void recordVisit(bundle, skillPackage).then((requests) => writeSync(3, JSON.stringify(requests)));
