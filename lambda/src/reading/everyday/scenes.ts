/** What an open question can be answered with, as far as free words go. */
export type Expected =
  | 'signs'
  | 'sudden'
  | 'infection'
  | 'people'
  | 'history'
  | 'onset'
  | 'trend'
  | 'cause'
  | 'offer'
  | 'gate'
  | 'hold'
  | 'skin'
  | 'skin_check'
  | 'spot'
  | 'paused'
  | 'easier'
  | 'feel'
  | 'choose'
  | 'wish'
  | 'any';

const FEELING =
  'feel:better/less feel:same/not feel:same feel:worse feel:gone feel:better feel:worse/pain feel:same/okay';
const PACE = 'pace:normal pace:faster pace:slower pace:brief pace:full pace:easier';

/** What is listened for in a scene; the first that is said is taken. Each is a way of a table, or a reader of its own. */
export const LISTENED_FOR: Record<Expected, string> = {
  signs:
    'unsure/private unsure/counts no/only answer partsWell remedy:REMEDY/instead skip_remedy:REMEDY/outright lack:THING repeat',
  sudden: 'no/gradual',
  infection: 'deny:weight_loss deny:fever deny:constant_pain',
  people: 'someone_else ageDenied age',
  history: 'deny:injected_drugs',
  onset: 'unsure repeat wait/first',
  trend: `scored unsure/early ${FEELING} unsure repeat`,
  cause: 'cause:CAUSE plainAnswer repeat',
  offer: `wait/first wait/later no/later pace:shorter pace:easier/wanted skip_remedy:REMEDY/outright lack:THING remedy:REMEDY/wanted next skip_remedy:REMEDY no/decline plainAnswer
    yes/please repeat ${PACE}`,
  gate: `wait/first ready/but remedy:REMEDY/instead skip_remedy:REMEDY/outright lack:THING repeat stop wait skip_remedy:REMEDY next ${PACE} ready plainAnswer`,
  hold: `pause/first where start_over pause/break next/moved skip_remedy:REMEDY ${PACE} stop stop/done pause next repeat/again repeat resume/end ${FEELING}`,
  skin: 'wait/first resume/on pause/break next/moved stop stop/done wait repeat why/skin no/skin feel:worse/skin no/skin_fine unsure next plainAnswer',
  skin_check:
    'unsure/early wait/first resume/on pause/break next/moved stop stop/done wait repeat why/skin no/skin yes/skin no/skin_fine unsure next plainAnswer',
  spot: `yes/but yes/another repeat/again wait/first pause/break lack:THING next next/moved wait stop stop/done ${PACE} ${FEELING} yes/please repeat`,
  paused: 'where start_over next next/moved stop stop/done wait resume resume/back plainAnswer feel:worse repeat',
  easier: `unsure/choose unsure/maybe no/decline wait/first next next/moved wait ${PACE} remedy:REMEDY/wanted stop stop/done plainAnswer yes/please repeat unsure`,
  feel: `scored unsure/early feel:gone/unfelt stop stop/done ${FEELING} unsure plainAnswer`,
  choose: `stop stop/done where unsure/choose remedy:REMEDY/told learn:cold_or_heat learn:TOPIC lack:THING pace:shorter ${PACE} skip_remedy:REMEDY remedy:REMEDY
    unsure repeat next next/moved help/list`,
  wish: 'plainAnswer unsure repeat',
  any: 'learn:TOPIC/about repeat/meaning repeat/said sources learn:cold_or_heat learn:TOPIC/back why learn:aim/heal time_left someone_else help',
};
