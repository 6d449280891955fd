import type { RequestEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import type { SentEnvelope } from './envelope.ts';
import type { NO_RESPONSE_RULES } from './rules/brokenRules.ts';

/** The skill's Lambda entry. What it answers is checked, not believed. */
export type Handler = (event: RequestEnvelope, context: Context) => Promise<unknown>;

/** The answer as it came over the wire, or why there is none. */
export type CallResult =
  | { readonly answer: unknown }
  | { readonly failure: { readonly rule: keyof typeof NO_RESPONSE_RULES; readonly detail: string } };

const lambdaContext = (requestId: string, deadline: number): Context => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'desk',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:desk:000000000000:function:desk',
  memoryLimitInMB: '512',
  awsRequestId: requestId,
  logGroupName: '/aws/lambda/desk',
  logStreamName: 'desk',
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
});

/** What is left of a value when it has travelled as JSON. Nothing at all arrives as null, as Lambda sends it. */
const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

const isEvent = (value: unknown): value is RequestEnvelope =>
  typeof value === 'object' && value !== null && 'request' in value;

/** Calls the skill as the cloud does: request and answer travel as JSON, and its time is limited (real time, seconds). */
export const callSkill = async (
  handler: Handler,
  envelope: SentEnvelope,
  deadlineSeconds: number,
): Promise<CallResult> => {
  const event = overTheWire(envelope);
  if (!isEvent(event)) throw new TypeError('a request envelope must be an object');
  let timer: NodeJS.Timeout | undefined;
  const lateness = new Promise<CallResult>((resolve) => {
    timer = setTimeout(
      () => resolve({ failure: { rule: 'deadline', detail: `no answer after ${deadlineSeconds} s` } }),
      deadlineSeconds * 1000,
    );
  });
  const call = async (): Promise<CallResult> => {
    const context = lambdaContext(envelope.request.requestId, Date.now() + deadlineSeconds * 1000);
    return { answer: overTheWire(await handler(event, context)) };
  };
  try {
    return await Promise.race([call(), lateness]);
  } catch (error) {
    return { failure: { rule: 'handler-error', detail: error instanceof Error ? error.message : String(error) } };
  } finally {
    clearTimeout(timer);
  }
};
