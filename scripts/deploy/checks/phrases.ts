import type { Exchange } from '../../../simulator/exchange.ts';
import { addressOf } from '../../../simulator/invocation.ts';
import { readExactly, sayingsOf, type Reading } from '../../../lambda/tests/interaction-model/support/sayings.ts';
import { unless, wrong, type Check, type Fault } from '../check.ts';
import { desksOf, SKILL_ID } from '../desk.ts';
import { openPackage, type Packaged } from '../packaged.ts';
import { readModel, readPages } from '../project.ts';

/** What the model has to say about a phrase word for word: Amazon wants example phrases to be sample utterances. */
const exactly = (phrase: string, locale: string): readonly Reading[] | 'opened' => {
  const { languageModel } = readModel(locale).interactionModel;
  const address = addressOf(phrase, languageModel.invocationName);
  if (address.kind === 'launch') return 'opened';
  if (address.kind !== 'one-shot') return [];
  const sayings = sayingsOf(languageModel);
  return address.wordings.map((words) => readExactly(sayings, words)).find((readings) => readings.length > 0) ?? [];
};

/** Heard as the one thing the model says it is, and answered with a question. */
const isUnderstood = (readings: ReturnType<typeof exactly>, { request, open }: Exchange): boolean => {
  if (request === null || !open) return false;
  if (readings === 'opened') return request.type === 'LaunchRequest';
  const [reading, ...others] = readings;
  return others.length === 0 && reading?.intent === request.intent;
};

const tried = async (locale: string, phrases: readonly string[], { handler }: Packaged): Promise<readonly Fault[]> => {
  const name = readModel(locale).interactionModel.languageModel.invocationName;
  const desk = desksOf(locale, handler);
  const faults: Fault[] = [];
  for (const phrase of phrases) {
    const exchange = await desk().say(phrase);
    const heard = exchange.request?.intent ?? exchange.request?.type ?? 'nothing';
    const called = phrase.startsWith('Alexa, ') && phrase.includes(` ${name}`);
    faults.push(
      ...unless(called, `${locale}: "${phrase}" does not open the skill`),
      ...unless(
        isUnderstood(exactly(phrase, locale), exchange),
        `${locale}: "${phrase}" is not understood for certain; the model has it as ${heard}`,
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
      const opening = `Alexa, open ${readModel(locale).interactionModel.languageModel.invocationName}`;
      faults.push(
        ...unless(examplePhrases.length === 3, `${locale}: ${examplePhrases.length} example phrases instead of three`),
        ...unless(examplePhrases[0] === opening, `${locale}: the first example phrase must be "${opening}"`),
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
  promise: 'Every example phrase of every page is a sample of its model and understood by the packaged code',
  faults: faultsOfPhrases,
};
