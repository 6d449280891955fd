import type { PrecautionId } from '../../triage/precautions.ts';

/** Completes "Okay, …", when somebody names it. */
export const precautionNames = {
  cold_reaction: 'cold bothers you',
  poor_circulation: 'heart or circulation trouble',
  numb_skin: 'numb skin',
  broken_skin: 'broken skin',
  swollen: 'swelling',
  sleepy: 'you are sleepy',
  thinners_or_clot: 'blood thinners or a clot',
  pregnancy: 'maybe pregnant',
  unstable_neck: 'dizziness or a weak neck',
  thin_bones: 'thin bones',
  hard_to_lie_down: 'lying down is hard',
  still_sore: 'still sore',
} as const satisfies Record<PrecautionId, string>;
