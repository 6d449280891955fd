import { alertQuestions, alertWords, restingWords } from './english/alerts.ts';
import { answerWords, causeWords, findingWords, precautionWords, questionWords } from './english/check.ts';
import { openingWords } from './english/opening.ts';
import { precautionNames } from './english/precautionNames.ts';
import {
  cueWords,
  gentleCueWords,
  insteadWords,
  markWords,
  routineWords,
  sideWords,
  thingWords,
} from './english/routines.ts';
import { obstacleWords, openQuestions, stageWords, talkWords } from './english/talk.ts';
import { topicWords } from './english/topics.ts';
import { regionOf } from './locale.ts';
import { REGIONS } from './regions.ts';

/**
 * Every sentence the skill can say in a locale. All five are English and differ in numbers to call and a few words,
 * so they share one table, filled in for the region.
 */
export const wordsFor = (locale: string) => {
  const region = REGIONS[regionOf(locale)];
  return {
    questions: questionWords(region),
    precautions: precautionWords,
    precautionNames,
    findings: findingWords,
    answers: answerWords,
    causes: causeWords,
    routines: routineWords,
    cues: cueWords,
    gentleCues: gentleCueWords,
    marks: markWords,
    sides: sideWords,
    things: thingWords,
    instead: insteadWords,
    obstacles: obstacleWords,
    stages: stageWords,
    topics: topicWords(region),
    talk: { ...openingWords(region), ...talkWords(region) },
    open: { ...openQuestions, ...alertQuestions },
    alerts: alertWords,
    resting: restingWords,
  };
};

export type Words = ReturnType<typeof wordsFor>;
