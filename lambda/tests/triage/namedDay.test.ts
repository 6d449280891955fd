import { namedDay } from '../../src/triage/namedDay.ts';

const HOUR = 3_600_000;

/** Days as calendars give them: 2023 to 2028. */
const KNOWN: readonly (readonly [name: string, id: string, days: readonly string[]])[] = [
  ['veterans day', 'day_11_11', ['2024-11-11', '2026-11-11']],
  ['the Melbourne Cup', 'from_11_1_2', ['2023-11-07', '2024-11-05', '2025-11-04', '2026-11-03']],
  ['American Thanksgiving', 'from_11_22_4', ['2024-11-28', '2025-11-27', '2026-11-26']],
  ['Canadian Thanksgiving', 'from_10_8_1', ['2024-10-14', '2025-10-13', '2026-10-12']],
  ['Remembrance Sunday', 'from_11_8_0', ['2024-11-10', '2025-11-09', '2026-11-08']],
  ['Victoria Day', 'from_5_18_1', ['2024-05-20', '2025-05-19', '2026-05-18']],
  ['the August bank holiday', 'from_8_25_1', ['2024-08-26', '2025-08-25', '2026-08-31']],
  ['Easter Sunday', 'easter_47', ['2023-04-09', '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16']],
  ['Good Friday', 'easter_45', ['2025-04-18', '2026-04-03']],
  ['Diwali', 'moon_10_17_0_3', ['2023-11-12', '2024-10-31', '2025-10-20', '2026-11-08', '2027-10-29', '2028-10-17']],
  ['the third night of Navratri', 'moon_9_17_2_10', ['2024-10-05', '2025-09-24', '2026-10-13']],
  ['Holi', 'moon_2_13_15_3', ['2023-03-08', '2024-03-25', '2025-03-14', '2026-03-04', '2027-03-22', '2028-03-11']],
  ['Raksha Bandhan', 'moon_7_18_15_3', ['2024-08-19', '2025-08-09', '2026-08-28', '2027-08-17', '2028-08-05']],
  ['Lunar New Year', 'moon_1_20_1_3', ['2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06']],
  ['Eid al-Fitr', 'hijri_266_3', ['2023-04-21', '2024-04-10', '2025-03-31', '2026-03-20', '2027-03-10']],
  ['Eid al-Adha', 'hijri_334_3', ['2023-06-28', '2024-06-16', '2025-06-06', '2026-05-27', '2027-05-16']],
  ['the last bank holiday', 'from_8_25_1_or_day_12_26', ['2024-12-26', '2025-12-26', '2026-12-26']],
];

test.each(KNOWN)('%s is found whenever it is spoken of in the weeks after it', (_name, id, days) => {
  const missed = days.flatMap((day) => {
    const morning = Date.parse(`${day}T06:00:00Z`);
    return [0, 5 * 24, 20 * 24, 80 * 24].filter((later) => {
      const [start, end] = namedDay(id, morning + later * HOUR) ?? [Infinity, 0];
      // It contains the day, and no more than it and the days beside it.
      return !(start <= morning && morning + 12 * HOUR <= end && end - start <= 12 * 24 * HOUR);
    });
  });
  expect(missed).toEqual([]);
});

test('an id that names no day is no day', () => {
  expect(['today', 'hours_3_4', 'constructor', 'toString_1', ''].map((id) => namedDay(id, Date.now()))).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});
