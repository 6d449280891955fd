import { readFault, type Faults } from '../cloud/faults.ts';
import { CONSENTS, type Consent } from '../cloud/permissions.ts';
import { UsageError } from './usageError.ts';

/** The options about Alexa's services, as both command lines read them. */
export const CLOUD_OPTIONS = {
  consent: { type: 'string', default: 'accept' },
  fault: { type: 'string', multiple: true, default: [] as string[] },
} as const;

export const CLOUD_USAGE = `  --consent        how the person answers when Alexa asks for a permission: accept (unless
                   given), deny or unanswered; or granted, when nothing has to be asked
  --fault          makes a service fail, timers=503 or reminders=timeout; can be repeated`;

/** Also as Alexa reports it. */
const REPORTED: Readonly<Record<string, Consent>> = { accepted: 'accept', denied: 'deny' };

export const readConsent = (written: string): Consent => {
  const consent = CONSENTS.find((one) => one === written) ?? REPORTED[written];
  if (!consent) throw new UsageError(`--consent is one of ${CONSENTS.join(', ')}.`);
  return consent;
};

export const readFaults = (written: readonly string[]): Faults => {
  const faults = written.map((one) => {
    const fault = readFault(one);
    if (!fault) throw new UsageError(`--fault needs a service and an HTTP error or timeout, such as timers=503.`);
    return fault;
  });
  return Object.assign({}, ...faults) as Faults;
};
