import { judgeAll, type Outcome } from '../../lambda/tests/support/corpus.ts';

/** Prints how the corpus fares: rates by kind and scene, and for the development part what was heard for what. */
const share = (some: number, all: number): string =>
  `${some}/${all} (${all === 0 ? '-' : ((100 * some) / all).toFixed(1)} %)`;

const by = (
  outcomes: readonly Outcome[],
  key: (outcome: Outcome) => string,
): ReadonlyMap<string, readonly Outcome[]> => {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) groups.set(key(outcome), [...(groups.get(key(outcome)) ?? []), outcome]);
  return groups;
};

const showRates = (title: string, outcomes: readonly Outcome[], key: (outcome: Outcome) => string): void => {
  console.log(`\n${title}`);
  for (const [name, group] of [...by(outcomes, key)].toSorted(([a], [b]) => a.localeCompare(b))) {
    console.log(`  ${name.padEnd(18)} right ${share(group.filter(({ right }) => right).length, group.length)}`);
  }
};

/** What is meant in the first place. */
const meaningOf = ([first = '']: readonly string[]): string => first.split(':')[0] ?? '';

/** `--last 580`: only so many of the end of each set, which are the youngest. */
const last = process.argv.includes('--last') ? Number(process.argv[process.argv.indexOf('--last') + 1]) : Infinity;

for (const name of ['development', 'held-out'] as const) {
  const all = judgeAll(name).slice(-last);
  const of = (...kinds: string[]): readonly Outcome[] => all.filter(({ utterance }) => kinds.includes(utterance.kind));
  const emergencies = of('emergency');
  const harmless = of('denied', 'idiom');
  const outside = of('out_of_scope');
  console.log(`\n=== ${name}: ${all.length} utterances`);
  console.log(`right event in context        ${share(all.filter(({ right }) => right).length, all.length)}`);
  console.log(
    `emergencies sent to the number ${share(emergencies.filter(({ emergency }) => emergency).length, emergencies.length)}`,
  );
  console.log(
    `denied or idiom, alarmed      ${share(harmless.filter(({ alarmed }) => alarmed).length, harmless.length)}`,
  );
  console.log(
    `out of scope, left alone      ${share(outside.filter(({ alarmed, started }) => !alarmed && !started).length, outside.length)}`,
  );
  showRates('by kind', all, ({ utterance }) => utterance.kind);
  showRates('by scene', all, ({ utterance }) => utterance.in);
  showRates('by accent', all, ({ utterance }) => utterance.accent);

  const worst = [...by(all, ({ utterance }) => meaningOf(utterance.means))]
    .map(([meaning, group]) => ({ meaning, of: group.length, wrong: group.filter(({ right }) => !right).length }))
    .toSorted((a, b) => b.wrong - a.wrong);
  console.log('\nworst meanings (wrong of all)');
  for (const { meaning, wrong: missed, of: some } of worst.slice(0, 8)) {
    console.log(`  ${meaning.padEnd(28)} ${share(missed, some)}`);
  }

  console.log('\nheard instead (intended: heard, by which intent, times)');
  const wrong = all.filter(({ right }) => !right);
  const confused = by(
    wrong,
    ({ utterance, event, hearing }) => `${meaningOf(utterance.means)}: ${event.is}, ${hearing.intent}`,
  );
  for (const [pair, group] of [...confused].toSorted((a, b) => b[1].length - a[1].length).slice(0, 20)) {
    console.log(`  ${pair.padEnd(44)} ${group.length}`);
  }
  if (name === 'development' && process.argv.includes('--list')) {
    for (const { utterance, event, hearing } of wrong) {
      console.log(
        `  [${utterance.in}] "${utterance.say}" means ${utterance.means.join(' | ')}; heard ${JSON.stringify(event)} (${hearing.score.toFixed(2)} ${hearing.sample ?? ''})`,
      );
    }
  }
}
