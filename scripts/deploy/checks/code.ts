import { unless, wrong, type Check, type Fault } from '../check.ts';
import { desksOf, OTHER_SKILL_ID, SKILL_ID } from '../desk.ts';
import { openPackage, type Packaged } from '../packaged.ts';
import { modelLocales, readModel } from '../project.ts';

/** Lambda's Node 24 refuses a handler with a third parameter, the callback. */
const PARAMETERS = 2;

const launched = async (locale: string, { handler }: Packaged): Promise<readonly Fault[]> => {
  const desk = desksOf(locale, handler);
  const open = `open ${readModel(locale).interactionModel.languageModel.invocationName}`;
  const { speech, open: isOpen, broken } = await desk().say(open);
  return [
    ...unless(isOpen && speech.trim().endsWith('?'), `${locale}: opened, it asks nothing; it says "${speech}"`),
    ...wrong(...broken.map(({ rule, detail }) => `${locale}: opened, it breaks ${rule}: ${detail}`)),
    ...unless(
      (await desk(OTHER_SKILL_ID).say(open)).speech === '',
      `${locale}: it answers for a skill that is not its own; is SKILL_ID read?`,
    ),
  ];
};

const faultsOfCode = async (): Promise<readonly Fault[]> => {
  const skill = await openPackage(SKILL_ID);
  try {
    const { began, missing, unused } = skill;
    if ('failed' in began) return wrong(`the code package does not start: ${began.failed}`);
    return [
      ...missing.flatMap((name) => wrong(`the package lacks ${name}, which its code loads`)),
      ...unused.flatMap((name) => wrong(`the package holds what nothing in it loads: ${name}`)),
      ...unless(
        began.parameters === PARAMETERS,
        `the handler takes ${began.parameters} parameters; Lambda's Node 24 starts one with ${PARAMETERS}`,
      ),
      ...(began.parameters === PARAMETERS
        ? (await Promise.all(modelLocales().map((locale) => launched(locale, skill)))).flat()
        : []),
    ];
  } finally {
    skill.close();
  }
};

export const codeCheck: Check = {
  id: 'code',
  promise: 'The zip starts on its own under the name the settings give it, answers, and answers for this skill only',
  faults: faultsOfCode,
};
