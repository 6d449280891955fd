import type { Event, Named } from '../conversation/event.ts';
import { isFindingId } from '../triage/findings.ts';
import { isPrecautionId } from '../triage/precautions.ts';
import { fieldOf } from './fieldOf.ts';

type SaidEvent = Exclude<Event, { is: 'open' }>;

const idsIn = ({ findings, precautions }: Named): readonly string[] => [...findings, ...precautions];

/** Where the detail of an event stands. */
const DETAIL: Readonly<Record<string, string>> = {
  cause: 'cause',
  feel: 'feel',
  pace: 'pace',
  remedy: 'remedy',
  lack: 'thing',
  learn: 'topic',
  timer: 'wanted',
};

/** What an event carries besides its kind, where that makes another meaning of it. */
const detailsOf = (event: Event): readonly string[] => {
  if (event.is === 'report' || event.is === 'deny') return idsIn(event);
  if (event.is === 'doubt') return event.findings;
  const field = DETAIL[event.is];
  const detail = field === undefined ? undefined : fieldOf(event, field);
  return typeof detail === 'string' ? [detail] : [];
};

/** The meanings of an event as the learned reader names them: "no", "report:chest_pain", "feel:better". */
export const meaningsOf = (event: Event): readonly string[] => {
  const details = detailsOf(event);
  return details.length === 0 ? [event.is] : details.map((detail) => `${event.is}:${detail}`);
};

/** Meanings whose details only the words themselves can tell. */
const TOLD_BY_WORDS = ['onset', 'age'];

const namedBy = (id: string): Named => ({
  findings: [id].filter(isFindingId),
  precautions: [id].filter(isPrecautionId),
});

/**
 * The event of a meaning. `no`: it came as "no, but …". Undefined where only the words can tell: which time, which age.
 */
export const eventOf = (meaning: string, no: boolean): SaidEvent | undefined => {
  const [is = '', detail = ''] = meaning.split(':');
  if (TOLD_BY_WORDS.includes(is)) return undefined;
  if (is === 'report') return { is, no, ...namedBy(detail) };
  if (is === 'deny') return { is, ...namedBy(detail) };
  const { findings } = namedBy(detail);
  if (is === 'doubt') return findings.length === 0 ? undefined : { is, findings };
  if (is === 'skip_remedy') return { is, remedy: undefined };
  const field = DETAIL[is];
  return (field === undefined ? { is } : { is, [field]: detail }) as SaidEvent;
};
