import assert from 'node:assert/strict';
import { toFirstStep } from './clear.ts';
import { invite } from './guest.ts';
import { checkCount, elapsed, holdsIn, PROMISED_MS, spokenAt } from './holds.ts';
import type { BrowserVisit } from './visit.ts';

/** Seconds into the first hold at which it is cut. */
const CUT_AFTER = 2;

export const TYPED: BrowserVisit = {
  name: 'typed: a step is counted down in time with the voice, answers in the middle of a hold, and the next one begins by itself',
  run: async (browser, url) => {
    const guest = await invite(browser, url);
    await toFirstStep(guest);
    const told = guest.told();
    assert.equal(told.afterwards, 'waiting');
    const holds = holdsIn(told);
    const spoken = spokenAt(told);
    for (const { end } of holds) {
      assert(
        spoken.some((at) => Math.abs(at - end) <= PROMISED_MS),
        `a countdown ends at ${end} ms, and the voice says nothing then`,
      );
    }

    const [first] = holds;
    assert(first);
    await guest.pass((first.end - first.most - (await elapsed(guest))) / 1000 + CUT_AFTER, async () => {
      await checkCount(guest, holds);
    });
    const cutAt = await elapsed(guest);
    await guest.type('how long left');
    const { happening } = guest.reported();
    assert(Math.abs(happening.after * 1000 - cutAt) < 100, `cut at ${cutAt} ms, reported as ${happening.after} s`);
    assert.match(await guest.page.locator('#transcript').innerText(), /\(cut after \d/u);
    assert.match(guest.told().exchange.speech, /more to go/u);

    let counts = 0;
    const rest = holdsIn(guest.told());
    const since = await guest.replies();
    while ((await guest.replies()) === since) {
      await guest.pass(0.5);
      if ((await guest.replies()) === since && (await checkCount(guest, rest))) counts += 1;
    }
    assert(counts > 10, `the countdown was looked at ${counts} times`);
    assert.equal(guest.reported().happening.kind, 'screen');
    assert.match(guest.told().exchange.speech, /^Next is/u);
    assert.deepEqual(guest.faults, []);
    await guest.leave();
  },
};
