import type { Exchange } from '../../../simulator/exchange.ts';
import { unless, wrong, type Check, type Fault } from '../check.ts';
import { desksOf, SKILL_ID } from '../desk.ts';
import { openPackage, type Packaged } from '../packaged.ts';
import { readModel, readPages } from '../project.ts';

/** Heard as one of the skill's own wishes, every slot with a meaning, and answered with a question. */
const isUnderstood = ({ request, open }: Exchange): boolean => {
  if (request === null || !open) return false;
  if (request.type === 'LaunchRequest') return true;
  const filled = Object.values(request.slots);
  const named = filled.every((slot) => [slot].flat().every(({ ids }) => ids.length > 0));
  return request.intent !== null && request.intent !== 'AMAZON.FallbackIntent' && named;
};

const tried = async (locale: string, phrases: readonly string[], { handler }: Packaged): Promise<readonly Fault[]> => {
  const name = readModel(locale).interactionModel.languageModel.invocationName;
  const desk = desksOf(locale, handler);
  const faults: Fault[] = [];
  for (const phrase of phrases) {
    const exchange = await desk().say(phrase);
    faults.push(
      ...unless(
        phrase.startsWith('Alexa, ') && phrase.includes(` ${name}`),
        `${locale}: "${phrase}" does not open the skill`,
      ),
      ...unless(
        isUnderstood(exchange),
        `${locale}: "${phrase}" is not understood (${exchange.request?.intent ?? 'nothing'})`,
      ),
      ...wrong(...exchange.broken.map(({ rule, detail }) => `${locale}: "${phrase}" breaks ${rule}: ${detail}`)),
    );
  }
  return faults;
};

const faultsOfPhrases = async (): Promise<readonly Fault[]> => {
  const skill = await openPackage(SKILL_ID);
  try {
    if ('failed' in skill.began) return wrong(`the code package does not start: ${skill.began.failed}`);
    const faults: Fault[] = [];
    for (const [locale, { examplePhrases = [] }] of readPages()) {
      const name = readModel(locale).interactionModel.languageModel.invocationName;
      faults.push(
        ...unless(examplePhrases.length === 3, `${locale}: ${examplePhrases.length} example phrases instead of three`),
        ...unless(
          examplePhrases[0] === `Alexa, open ${name}`,
          `${locale}: the first example phrase must be the plain opening`,
        ),
        ...(await tried(locale, examplePhrases, skill)),
      );
    }
    return faults;
  } finally {
    skill.close();
  }
};

export const phrasesCheck: Check = {
  id: 'phrases',
  promise: 'Every example phrase of every page is heard by its model and understood by the packaged code',
  faults: faultsOfPhrases,
};
