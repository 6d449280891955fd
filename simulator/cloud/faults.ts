/** How a service fails: with this HTTP status, or by never answering. */
export type Fault = number | 'timeout';

/** The services that can be made to fail. */
export type FaultyService = 'timers' | 'reminders';

export const FAULTY_SERVICES: readonly FaultyService[] = ['timers', 'reminders'];

/** One fault stays; of a list each call takes the next one, and after the last all is well. */
export type Faults = Readonly<Partial<Record<FaultyService, Fault | readonly Fault[]>>>;

/** Tells each call how it fails, if it does. */
export type NextFault = (service: FaultyService) => Fault | undefined;

export const createFaults = (faults: Faults): NextFault => {
  const calls = { timers: 0, reminders: 0 };
  return (service) => {
    const fault = faults[service];
    if (fault === undefined || typeof fault === 'number' || typeof fault === 'string') return fault;
    const next = fault[calls[service]];
    calls[service] += 1;
    return next;
  };
};

/** Statuses that a fault can have: anything HTTP calls an error. */
const isErrorStatus = (status: number): boolean => Number.isInteger(status) && status >= 400 && status <= 599;

/** Reads `timers=503` or `reminders=timeout`; undefined when it is neither. */
export const readFault = (written: string): Faults | undefined => {
  const [name, value = '', ...rest] = written.split('=');
  const service = FAULTY_SERVICES.find((one) => one === name);
  const fault = value === 'timeout' ? value : Number(value);
  if (!service || rest.length > 0 || (fault !== 'timeout' && !isErrorStatus(fault))) return undefined;
  return { [service]: fault };
};
