import type { Region } from './locale.ts';

/** How help is reached, as people say it aloud. */
export interface RegionWords {
  /** Completes "Call …". */
  readonly emergency: string;
  /** Completes "Call …": help today that is no emergency. */
  readonly urgent: string;
  /** Completes "Call …" for somebody who thinks of harming themselves. */
  readonly crisis: string;
  /** Completes "see a … ": whom to see within days. */
  readonly doctor: string;
  /** Completes "sick …": nausea. */
  readonly sick: string;
  /** What the health service of the place itself advises about this pain, if it differs from the rest. */
  readonly note: string;
}

export const REGIONS = {
  'en-US': {
    emergency: 'nine one one',
    urgent: 'your doctor, or go to urgent care',
    crisis: 'nine eight eight',
    doctor: 'doctor or physical therapist',
    sick: 'sick to your stomach',
    note: '',
  },
  'en-CA': {
    emergency: 'nine one one',
    urgent: 'your doctor, or eight one one in most provinces',
    crisis: 'nine eight eight',
    doctor: 'doctor or physiotherapist',
    sick: 'sick to your stomach',
    note: '',
  },
  'en-GB': {
    emergency: 'nine nine nine',
    urgent: 'your GP, or one one one',
    crisis: 'Samaritans on one one six, one two three',
    doctor: 'GP or physio',
    sick: 'feeling sick',
    note: 'The N H S suggests a call to one one one, or your GP, for pain between the shoulder blades.',
  },
  'en-AU': {
    emergency: 'triple zero, or one one one in New Zealand',
    urgent: 'your doctor, or healthdirect on one eight hundred, oh double two, triple two',
    crisis: 'Lifeline on thirteen eleven fourteen',
    doctor: 'doctor or physio',
    sick: 'feeling sick',
    note: '',
  },
  'en-IN': {
    emergency: 'one one two',
    urgent: 'your doctor, or go to a hospital clinic',
    crisis: 'Tele MANAS on one four four one six',
    doctor: 'doctor or physiotherapist',
    sick: 'feeling sick',
    note: '',
  },
  elsewhere: {
    emergency: 'your local emergency number',
    urgent: 'your doctor',
    crisis: 'your local crisis line',
    doctor: 'doctor or physical therapist',
    sick: 'feeling sick',
    note: '',
  },
} as const satisfies Record<Region, RegionWords>;
