import type { RequestEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';

export const CONTEXT = { awsRequestId: 'r' } as Context;

/** A request about somebody, as far as the skill looks at it; without a session where there is none. */
export const envelope = (userId: string, request: object, session?: object): RequestEnvelope =>
  ({
    version: '1.0',
    ...(session !== undefined && { session }),
    context: {
      System: {
        application: { applicationId: 'amzn1.ask.skill.ours' },
        user: { userId },
        device: { deviceId: 'd', supportedInterfaces: {} },
        apiEndpoint: '',
      },
    },
    request: { requestId: 'q', timestamp: '2026-11-22T09:00:00Z', locale: 'en-US', ...request },
  }) as unknown as RequestEnvelope;

export const launch = (userId: string): RequestEnvelope =>
  envelope(userId, { type: 'LaunchRequest' }, { new: true, attributes: {} });

/** A skill event: no session, and nobody there. */
export const disabled = (userId: string): RequestEnvelope =>
  envelope(userId, { type: 'AlexaSkillEvent.SkillDisabled' });
