import type { Cause } from '../triage/cause.ts';
import type { Topic } from '../words/topics.ts';

/** The explanation that fits what set it off. */
export const topicOfCause = (cause: Cause | undefined): Topic => {
  switch (cause) {
    case 'posture':
    case 'movement':
    case 'stress':
    case 'dehydration':
      return cause;
    case 'sleep':
      return 'posture';
    case 'overuse':
      return 'movement';
    case 'unknown':
    case undefined:
      return 'causes';
  }
};
