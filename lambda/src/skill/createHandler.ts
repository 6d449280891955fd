import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { coachHandler, QUIET, troubleHandler } from './coachHandler.ts';
import type { Store } from '../memory/store.ts';
import { fieldOf } from './fieldOf.ts';
import type { Log } from './log.ts';
import { memoryOn } from './memory.ts';
import { noMetrics, type Metrics } from './metrics.ts';

/** An AWS Lambda handler with two parameters: Lambda's Node 24 refuses those with a callback. */
export type Handler = (event: RequestEnvelope, context: Context) => Promise<ResponseEnvelope>;

export interface HandlerOptions {
  /** Requests for any other skill are refused; undefined accepts all, for the desk. */
  readonly skillId: string | undefined;
  readonly log: Log;
  /** Counts go nowhere where nobody collects them. */
  readonly metrics?: Metrics;
  readonly store: Store;
}

/** What is no Alexa envelope at all, or meant for another skill, never reaches the conversation. */
const isForUs = (event: unknown, skillId: string | undefined): boolean =>
  typeof fieldOf(event, 'request', 'type') === 'string' &&
  (skillId === undefined || fieldOf(event, 'context', 'System', 'application', 'applicationId') === skillId);

/** The skill as a Lambda handler. Built once per container; holds nothing about anybody. */
export const createHandler = ({ skillId, log, metrics = noMetrics, store }: HandlerOptions): Handler => {
  const skill = SkillBuilders.custom()
    .addRequestHandlers(coachHandler({ log, metrics, memory: memoryOn(store, log) }))
    .addErrorHandlers(troubleHandler({ log, metrics }))
    .create();
  return async (event, context) => {
    if (!isForUs(event, skillId)) {
      log({
        requestId: context.awsRequestId,
        request: 'refused',
        locale: '',
        event: 'refused',
        from: 'none',
        to: 'none',
        milliseconds: 0,
      });
      return QUIET;
    }
    return skill.invoke(event, context);
  };
};
