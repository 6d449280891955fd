import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fit, fitBody } from '../../src/routines/fit.ts';
import { planFor } from '../../src/routines/plan.ts';
import { REMEDY_IDS, type RemedyId } from '../../src/routines/remedies.ts';
import { NO_FACTS, type Facts } from '../../src/triage/facts.ts';
import { PRECAUTION_IDS, type PrecautionId } from '../../src/triage/precautions.ts';
import { withFindings } from '../../src/triage/record.ts';

const hours = (min: number, more: Partial<Facts> = {}): Facts => ({
  ...NO_FACTS,
  onset: { min, max: min + 1 },
  cause: 'posture',
  ...more,
});

/** The rows and columns of the table a clinician reads. */
const ROW_OF: Record<PrecautionId, string> = {
  cold_reaction: 'cold hives, white fingers',
  poor_circulation: 'heart, poor circulation',
  numb_skin: 'numb skin',
  broken_skin: 'broken skin',
  swollen: 'swollen, hot, bruised',
  sleepy: 'sleepy, alcohol',
  thinners_or_clot: 'blood thinners, clot',
  pregnancy: 'pregnant, or maybe',
  unstable_neck: 'dizzy, unstable neck',
  thin_bones: 'thin bones, steroids',
  hard_to_lie_down: 'hard to lie down',
  still_sore: 'still sore at rest',
};
const COLUMN_OF: Partial<Record<RemedyId, string>> = {
  ice: 'Cold',
  heat: 'Heat',
  stretch: 'Stretch',
  chin_tuck: 'Chin tuck',
  ball: 'Ball',
  squeeze: 'Squeeze, row',
  row: 'Squeeze, row',
  angel: 'Angels',
  cobra: 'Cobra',
};

const table = (): ReadonlyMap<string, string> => {
  const page = readFileSync(join(process.cwd(), 'docs/clinical-rules.md'), 'utf8');
  const rows = page
    .split('## Precautions')[1]
    ?.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [header = [], , ...body] = rows ?? [];
  return new Map(body.flatMap((row) => row.map((cell, i): [string, string] => [`${row[0]}/${header[i]}`, cell])));
};

it('leaves out and softens exactly what the published rules say', () => {
  const rules = table();
  const differing: unknown[] = [];
  for (const precaution of PRECAUTION_IDS) {
    for (const remedy of REMEDY_IDS) {
      const told = rules.get(`${ROW_OF[precaution]}/${COLUMN_OF[remedy] ?? ''}`) ?? '';
      const suits = fitBody(remedy, { ...NO_FACTS, precautions: { [precaution]: true } });
      const found = suits.fits ? (suits.gently ? 'gently' : '') : 'no';
      const wanted = told === 'no' ? 'no' : ['short', 'upright', 'gently'].includes(told) ? 'gently' : '';
      if (found !== wanted) differing.push([precaution, remedy, found, told]);
    }
  }
  expect(differing).toEqual([]);
});

const at = (remedy: RemedyId, min: number, more?: Partial<Facts>): boolean => fit(remedy, hours(min, more)).fits;

it('keeps to the time since it began', () => {
  expect([47, 48, 72, 73].map((min) => at('heat', min))).toEqual([false, true, true, true]);
  expect([0, 72, 73].map((min) => at('ice', min))).toEqual([true, true, false]);
  expect([47, 48].map((min) => at('ball', min, { cause: 'movement' }))).toEqual([false, true]);
  expect(at('ball', 1)).toBe(true);
  expect([72, 73].map((min) => at('row', min))).toEqual([false, true]);
  expect(at('heat', 60, { precautions: { cold_reaction: true } })).toBe(false);
});

it('plans cold first, then warmth', () => {
  expect(planFor(hours(3))).toEqual(['breathing', 'ice', 'stretch', 'chin_tuck', 'ball']);
  expect(planFor(hours(60))).toEqual(['breathing', 'ice', 'stretch', 'chin_tuck', 'ball']);
  expect(planFor(hours(100))).toEqual(['breathing', 'heat', 'stretch', 'chin_tuck', 'ball', 'squeeze']);
});

it('keeps to gentle comfort before a doctor has looked, adapted where the table allows', () => {
  expect(planFor(hours(3, { floor: 'see_doctor' }))).toEqual(['breathing', 'ice']);
  const pregnant = withFindings(hours(3), ['pregnant']);
  expect(planFor(pregnant)).toEqual(['breathing', 'ice', 'stretch', 'chin_tuck']);
  expect(planFor(withFindings(pregnant, ['keeps_coming_back']))).toEqual(['breathing', 'ice']);
});
