import type { Event, Named } from '../conversation/event.ts';
import { read } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { FINDINGS, type FindingId } from '../triage/findings.ts';
import { atLeast, type Level } from '../triage/level.ts';
import type { IntentName } from './intentNames.ts';
import type { HeardValue } from './slots.ts';

type SaidEvent = Exclude<Event, { is: 'open' }>;

/** What the words around a slot mean for the words in it. */
const CARRIER: Partial<Record<IntentName, string>> = {
  DenyIntent: 'no',
  LackIntent: 'no',
  CannotIntent: "can't",
};

const ofLevel = (findings: readonly FindingId[], level: Level): readonly FindingId[] =>
  findings.filter((finding) => atLeast(FINDINGS[finding].level, level));

const isNothing = ({ findings, precautions }: Named): boolean => findings.length + precautions.length === 0;

const union = <Id>(...lists: readonly (readonly Id[])[]): readonly Id[] => [...new Set(lists.flat())];

const together = (a: Named, b: Named): Named => ({
  findings: union(a.findings, b.findings),
  precautions: union(a.precautions, b.precautions),
});

const without = (all: Named, some: Named): Named => ({
  findings: all.findings.filter((finding) => !some.findings.includes(finding)),
  precautions: all.precautions.filter((precaution) => !some.precautions.includes(precaution)),
});

const namedIn = ({ findings, precautions }: Named): Named => ({ findings, precautions });

/** What free words mean to the conversation, gravest first; undefined when they warn of nothing. */
const warning = (reading: Reading, no: boolean): SaidEvent | undefined => {
  const { findings, emergency, others, doubtful, denied } = reading;
  if (ofLevel(findings, 'emergency').length > 0) return { is: 'report', no, ...namedIn(reading) };
  // Whoever it is about: the number is the same, and so is the reason.
  const theirs = ofLevel(others, 'emergency');
  if (emergency) return { is: 'emergency' };
  if (theirs.length > 0) return { is: 'report', no, findings: theirs, precautions: [] };
  const open = ofLevel(doubtful, 'urgent');
  if (ofLevel(open, 'emergency').length > 0 && ofLevel(findings, 'urgent').length === 0) {
    return { is: 'doubt', findings: open };
  }
  if (!isNothing(reading)) return { is: 'report', no, ...namedIn(reading) };
  if (open.length > 0) return { is: 'doubt', findings: open };
  if (ofLevel(others, 'urgent').length > 0) return { is: 'someone_else' };
  return isNothing(denied) ? undefined : { is: 'deny', ...denied };
};

const isGrave = (event: SaidEvent | undefined): event is SaidEvent =>
  event?.is === 'emergency' || (event?.is === 'report' && ofLevel(event.findings, 'urgent').length > 0);

/** What the ids of a slot say, corrected by its words: the graver meaning counts, and so does a "not" among them. */
const corrected = (event: Extract<SaidEvent, { is: 'report' }>, reading: Reading): SaidEvent => {
  const heard = warning(reading, event.no);
  if (heard?.is === 'emergency') return heard;
  if (heard?.is === 'deny') {
    // The phrase says yes and its words say no: what may be an emergency is asked about.
    const open = ofLevel(event.findings, 'emergency');
    return open.length > 0 ? { is: 'doubt', findings: open } : heard;
  }
  return { ...event, ...together(without(event, reading.denied), reading) };
};

/** A word or two that resolved are one of the model's own phrases, and mean what they were written for. */
const isKnown = ({ ids, words }: HeardValue): boolean => ids.length > 0 && words.split(' ').length <= 2;

/** "I don't feel my legs" comes as a denial of "my legs": a part of the body with nothing to deny is asked about. */
const notFelt = (values: readonly HeardValue[]): SaidEvent | undefined => {
  const words = values.map((value) => value.words).join(' ');
  const { findings, doubtful } = read(words);
  const unfelt = ofLevel(read(`can't feel ${words}`).findings, 'urgent');
  return findings.length + doubtful.length > 0 || unfelt.length === 0 ? undefined : { is: 'doubt', findings: unfelt };
};

/**
 * Warning words come first, whatever intent they came with: every slot is read, and what its words say outweighs a
 * milder meaning. The intent's own meaning stands when they warn of nothing.
 */
export const heed = (intent: IntentName, event: SaidEvent, values: readonly HeardValue[]): SaidEvent => {
  if (values.length === 0) return event;
  const carrier = CARRIER[intent];
  // Several values of a slot are one sentence: "skin isn't" and "broken".
  const words = [...(carrier === undefined ? [] : [carrier]), ...values.map((value) => value.words)].join(' ');
  const reading = read(words);
  const heard = warning(reading, /^(?:no|nah|nope)\b/u.test(words));
  if (event.is === 'report') return corrected(event, reading);
  if (event.is === 'deny') {
    if (isGrave(heard)) return heard;
    return notFelt(values) ?? { ...event, ...together(event, reading.denied) };
  }
  if (event.is === 'unknown') return heard ?? event;
  // A time can be asked for again; what was told with it is not told twice.
  const toldBeside = intent === 'OnsetIntent' && (heard?.is === 'doubt' || heard?.is === 'report');
  return (isGrave(heard) && !values.every(isKnown)) || toldBeside ? heard : event;
};
