import type { Level } from './level.ts';

interface FindingRow {
  /** Row of the clinical table this comes from (1A: 1-30, 1B: 31-54, 1C: 55-67). */
  readonly row: number;
  readonly level: Level;
  /** Key of the published source; the keys are listed in docs/sources.md. */
  readonly source: string;
}

const row = (n: number, level: Level, source: string): FindingRow => ({ row: n, level, source });

/**
 * Every warning sign the coach knows, asked for or recognised when somebody mentions it.
 * Levels are those of the clinical table; where the article names a level, the article's is kept.
 */
export const FINDINGS = {
  // Emergency: call now.
  chest_pain: row(1, 'emergency', 'NHS-BP, AHA'),
  breathless: row(2, 'emergency', 'AHA, PE-NHS'),
  pain_spreads: row(3, 'emergency', 'AHA, CG95'),
  faint_or_sick: row(4, 'emergency', 'AHA, IRAD'),
  tearing_pain: row(5, 'emergency', 'IRAD, PAPE, BP-AD'),
  pain_moves: row(6, 'emergency', 'IRAD, RCEM'),
  aneurysm: row(7, 'emergency', 'AD22'),
  effort_pain: row(8, 'emergency', 'JUCM, CG95'),
  heavy_pressure: row(9, 'emergency', 'CG95'),
  coughing_blood: row(10, 'emergency', 'PE-NHS'),
  breath_pain_and_breathless: row(11, 'emergency', 'PE-NHS, PE-BLF, PTX'),
  swollen_leg: row(12, 'emergency', 'PE-NHS'),
  leg_weakness: row(13, 'emergency', 'NHS-BP, SRG, CHR'),
  unsteady: row(14, 'emergency', 'NHS-CS, DEV'),
  both_arms: row(15, 'emergency', 'SEA, DEV'),
  band_round_trunk: row(16, 'emergency', 'CHR, RNOH'),
  lost_control: row(17, 'emergency', 'SEED, CESC'),
  cannot_pee: row(18, 'emergency', 'CESC, NHS-BP'),
  saddle_numb: row(19, 'emergency', 'CESC, RFH'),
  major_trauma: row(20, 'emergency', 'NHS-BP, TRM'),
  face_or_speech: row(21, 'emergency', 'NHS-CS, APA'),
  fever_and_danger: row(22, 'emergency', 'SHM, PYE'),
  vomiting_then_pain: row(23, 'emergency', 'BOE, BOEM'),
  belly_pain: row(24, 'emergency', 'PANC'),
  vomiting_blood: row(25, 'emergency', 'first-aid knowledge'),
  early_pregnancy_pain: row(26, 'emergency', 'ECT'),
  late_pregnancy_signs: row(27, 'emergency', 'design'),
  thinners_sudden_pain: row(28, 'emergency', 'SSEH1, SSEH2'),
  sudden_after_fifty: row(29, 'emergency', 'VIC'),
  locked_or_fitting: row(30, 'emergency', 'first-aid knowledge'),

  // Urgent: medical help today, right away.
  fever: row(31, 'urgent', 'SEED, YUS'),
  weight_loss: row(32, 'urgent', 'SEED, NHS-BP'),
  night_sweats: row(33, 'urgent', 'POTT, SRG'),
  arm_numb: row(34, 'urgent', 'SEED, NHS-CS'),
  cancer: row(35, 'urgent', 'SRG, RNOH'),
  weak_immunity: row(36, 'urgent', 'YUS, GLOS'),
  injected_drugs: row(37, 'urgent', 'YUS, GLOS'),
  recent_infection: row(38, 'urgent', 'AJCR, STE'),
  tuberculosis: row(39, 'urgent', 'POTT'),
  weak_bones_sudden: row(40, 'urgent', 'GLO-V, DOW, PP-TB'),
  fall_when_older: row(41, 'urgent', 'HEN, DOW'),
  lump_or_shape: row(42, 'urgent', 'NHS-BP'),
  constant_pain: row(43, 'urgent', 'NHS-BP, PP-TB'),
  night_pain: row(44, 'urgent', 'NHS-BP, SRG'),
  breath_pain: row(46, 'urgent', 'PE-NHS, HHMA'),
  palpitations: row(47, 'urgent', 'KPE'),
  rash: row(48, 'urgent', 'SHG'),
  hot_skin: row(49, 'urgent', 'MP-H'),
  kidney_signs: row(50, 'urgent', 'PYE'),
  jaundice: row(51, 'urgent', 'GALL'),
  severe_and_worsening: row(52, 'urgent', 'IF20'),
  heart_risk: row(53, 'urgent', 'CUR, CG95'),
  droopy_eyelid: row(54, 'urgent', 'PAN'),

  // A doctor within days; gentle comfort only.
  cough_pain: row(45, 'see_doctor', 'NHS-BP, CHR'),
  long_and_intense: row(55, 'see_doctor', 'SEED'),
  under_18: row(56, 'see_doctor', 'TEEN, CAHS'),
  first_after_fifty: row(57, 'see_doctor', 'GLOS, PP-TB'),
  over_70: row(58, 'see_doctor', 'HEN'),
  weak_bones: row(59, 'see_doctor', 'ROS, GIA'),
  morning_stiffness: row(60, 'see_doctor', 'NG65B, TEEN'),
  keeps_coming_back: row(61, 'see_doctor', 'design'),
  after_fatty_meals: row(62, 'see_doctor', 'GALL'),
  pregnant: row(63, 'see_doctor', 'PREG'),
  recent_surgery: row(65, 'see_doctor', 'CFW'),
  hurt_by_someone: row(66, 'see_doctor', 'design'),

  // Coached, with something left out.
  blood_thinners: row(64, 'self_care', 'NCC'),

  // Said at any time. Answered at once, with a crisis line, before anything else.
  self_harm: row(67, 'emergency', 'design'),
} as const satisfies Record<string, FindingRow>;

export type FindingId = keyof typeof FINDINGS;

export const FINDING_IDS = Object.keys(FINDINGS) as readonly FindingId[];

export const isFindingId = (id: string): id is FindingId => Object.hasOwn(FINDINGS, id);
