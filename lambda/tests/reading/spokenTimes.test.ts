import { everyValue } from '../../src/skill/slots.ts';

/** A sign told with a time is read as a sentence, whatever code Alexa put in the place of the time. */
test.each([
  ['P34W', '34 weeks'],
  ['P1W', 'a week'],
  ['P2M', '2 months'],
  ['PT20M', '20 minutes'],
  ['PT1H', 'an hour'],
  ['P1DT12H', 'a day 12 hours'],
  ['PT1H30M', 'an hour 30 minutes'],
  ['2026-11-22', 'a day'],
  ['2026-W47-WE', 'a day'],
  ['2004', '2004'],
  ['Pt', 'Pt'],
])('%s is read as "%s"', (code, words) => {
  expect(everyValue({ duration: { name: 'duration', value: code } }).map((value) => value.words)).toEqual([words]);
});
