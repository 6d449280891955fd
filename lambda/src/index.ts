import { storeFrom } from './memory/storeFrom.ts';
import { createHandler } from './skill/createHandler.ts';
import { logToConsole } from './skill/log.ts';
import { metricsTo, noMetrics } from './skill/metrics.ts';
import { writeLine } from './skill/writeLine.ts';

/** Only Lambda hands lines on to CloudWatch; past the console, which would put the request's id before them. */
const metrics = process.env['AWS_LAMBDA_FUNCTION_NAME'] === undefined ? noMetrics : metricsTo(writeLine);

/** The Lambda entry. SKILL_ID is set where the skill is deployed; without it any skill id is accepted. */
export const handler = createHandler({
  skillId: process.env['SKILL_ID'],
  log: logToConsole,
  metrics,
  store: storeFrom(process.env),
});
