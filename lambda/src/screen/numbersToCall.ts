import type { Level } from '../triage/level.ts';
import type { Region } from '../words/locale.ts';

/** A number as it is spoken and as it is dialled. */
type Number = readonly [spoken: string, dialled: string];

interface NumbersToCall {
  readonly emergency: Number | undefined;
  /** Where there is one number for help today. */
  readonly urgent?: Number;
  readonly crisis?: Number;
}

/** The numbers of words/regions.ts in digits. */
export const NUMBERS_TO_CALL = {
  'en-US': { emergency: ['nine one one', '911'], crisis: ['nine eight eight', '988'] },
  'en-CA': {
    emergency: ['nine one one', '911'],
    urgent: ['eight one one', '811'],
    crisis: ['nine eight eight', '988'],
  },
  'en-GB': {
    emergency: ['nine nine nine', '999'],
    urgent: ['one one one', '111'],
    crisis: ['one one six, one two three', '116 123'],
  },
  'en-AU': {
    emergency: ['triple zero', '000'],
    urgent: ['one eight hundred, oh double two, triple two', '1800 022 222'],
    crisis: ['thirteen eleven fourteen', '13 11 14'],
  },
  'en-IN': { emergency: ['one one two', '112'], crisis: ['one four four one six', '14416'] },
  elsewhere: { emergency: undefined },
} as const satisfies Record<Region, NumbersToCall>;

const ofRegion = (region: Region): NumbersToCall => NUMBERS_TO_CALL[region];

/** The number to show large; undefined where the region has none. */
export const numberFor = (region: Region, need: Level | 'crisis'): string | undefined => {
  const { emergency, urgent, crisis } = ofRegion(region);
  switch (need) {
    case 'crisis':
      return crisis?.[1];
    case 'emergency':
      return emergency?.[1];
    case 'urgent':
      return urgent?.[1];
    case 'see_doctor':
    case 'self_care':
      return undefined;
  }
};

/** A sentence with its numbers as they are dialled. */
export const inDigits = (text: string, region: Region): string => {
  const { emergency, urgent, crisis } = ofRegion(region);
  let shown = text.replaceAll('N H S', 'NHS');
  // New Zealand's number is part of the Australian sentence.
  const others: readonly Number[] = region === 'en-AU' ? [['one one one', '111']] : [];
  for (const [spoken, dialled] of [crisis, urgent, emergency, ...others].filter((one) => one !== undefined)) {
    shown = shown.replaceAll(spoken, dialled);
  }
  return shown;
};
