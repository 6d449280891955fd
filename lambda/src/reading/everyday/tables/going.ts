/** Where they are in what is being coached: not yet, there, on, stop, and back. */
export const GOING = {
  words: {
    WAIT: `wait, hang on, hang about, hold on, hold up, hold your, hold fire, bear with, shortly, patience, gimme, almost, nearly, haud on, in while, bit longer, be right there, right with you, easy tiger, ruko, while longer, little longer, on my way`,
    FETCH:
      'look, fetch, grab, get, find, hunt, wrap, unwrap, fill, dig, rummage, search, shuffle, sort, crawl, climb, position, boil, warm, come, move, try, untangle, shift, set',
    DROPPED: 'drop, roll, slide, slid, fall, slip, come off, drip, bounce, shot across, shot off',
    LATER: 'later, not now, another time, scared, afraid, tomorrow, frightened, nervous, rain check',
    THERE: `in place, in plays, in position, there, found, =set, done, clasp, sit, stand, settled, lie, lean, leant, wedge, prop, wrap, tuck, strap, pin, against, whenever,
      all good, on it go, behind my, under my, comfy, comfortable, ready, red e, reddy, good to go, fire away, begin, when you, count my in, sorted, let's, let's roll, start, all set, bring it on, shoot, at wall, knock yourself out, with my, got it, hit it, seated, hold, cross, in hand`,
    STOP: `stop, quit, take it off, get it off, want it off, off now, call it day, call it quits, leave it there, leave it at that, pack it in, knock it on head, get it out, pull it off, pull stumps, pull pin, off to bed, sufficient, bye, goodbye, give up, ta ra,
      cheerio, good night, night night, see ya, see you, is it for my, is all for my, is me for, end it, end this, wrap it up, i is out, can't go on, had my fill, exit, forget it, bas`,
    REST: 'break, breather, rest, time out, timeout, smoko, TOILET',
    INTERRUPT:
      'right back, doorbell, knock, somebody at, someone at, at door, pause, pores, paws, break, hold it there, interrupt, baby is up, halt, hold that',
    ERRAND: 'wee, nip, pop, dash, run, visit, answer, use, get, check, feed, see to, go, TOILET',
    NEXT: `next, skip, neckst, text one, where now, move on, something else, other one, not my thing, not my cup, leave that out, leave this out, leave it out, leave one out, leave that one out, bother, whatever is after,
      fast forward, one after, onward, swerve, leave behind`,
    MOVED: 'move, shift, swap, slide, slid, switch, change',
    GO_ON: `resume, go on, go ahead, go for it, carry on, carrion, keep go, keep it on, continue, crack on, i is back, back now, off my go, off we go, let's, sound good, sound great, sound =lovely, sound like, sound murder, bring it, why not, righto,
      as you is, all yours, i is game, suppose, start, ready, pick up where, unpause, press on, push on, proceed, back to it, keep at it, left off, on we go, plough on, soldier on, fire away, let it roll, let's roll, chalo`,
    AGAIN: `again, one more time, once more, repeat, pardon, say that, say it, go over, go through, read it, read that, read them, not hear, not catch, not get that, miss that, miss it, come again, run it by, run that by, what is choice, what is option, can't hear, rewind, forget what, forget how, say what, rephrase, slip my mind, last bit`,
    OVER: 'from start, from beginning, from top, from scratch, start over, start again, restart, begin again, from starting, from word go, back to start, back to beginning',
    WHERE:
      'where is i, where is we, where is my, where we is, where i is, where my is, where do we get, what is next, what is after, what come next, what is i do, what is we do, what step, which step',
    STEP: 'part, one, exercise, step, stage, rep, round, question, bit',
    TIME_LEFT: `much longer, time left, is we there yet, how longer, time up`,
  },
  ways: {
    wait: `WAIT, START+TIME, not+yet, not > yet, FETCHING, DROPPED !=let's, still > FETCH/on/in/at, where+is, ONE/in/just/my+TIME !only, in+bit, -THERE, to+FETCH, let+my+^GO_ON, give/need > TIME/longer/time, i+go+FETCH, START+not+END, run > down/up/to, stay+there`,
    'wait/first':
      'START+WAIT, START+TIME, START+ONE+TIME, START+not+yet, START+no+WAIT, START+no+not+yet, START+give+my+ONE, bear+with, START+hold+it, still > FETCHING, START+give+my+TIME',
    'wait/later': 'in+TIME/bit, on+phone',
    'no/later': 'LATER, rather/sooner/prefer > lie/sit/rest/sleep/stay/is/not/skip/leave',
    ready:
      'THERE, have/=got+THING, START+set+END, arm/hand > join/lace/out, away+we+go, START+go+END, okay/ok+go, go+ahead/on/for, =got > my/one/them, have > it > on, is+on, it+on, on+my/this/spot/wall/chair/seat/this, have+keep, go > but+go',
    stop: `STOP, that+is+it/all/my/plenty+END, that+is+all/it/my > for/thanks/=done, START+end > session/it/this/program/programme/skill/END, i+want+out,  no+more !-PAIN !-SORE !SAME, that+do+END/my/for, that+will+do, have/is/that/thanks/about/had+enough, START+enough, enough > of/already/thanks/is/for/now, not+want > -GO_ON`,
    'stop/done': 'finish, i/we+is+=done, i/we+is+all+=done, all+=done+END, think > =done, =done > for/with+here',
    'pause/break': `need/want/take/have/for/fancy > REST !no, for+ONE+TIME, for+TIME/bit, need/have/got/go/must/want > ERRAND > TOILET/door/phone/kid/dog/oven/kettle !you, need/have/must/got+to+ERRAND, go+to+TOILET, TOILET`,
    pause:
      'INTERRUPT, START+TIME, START+WAIT, WAIT+END, WAIT > WAIT, START+ONE+TIME, just/my+TIME, have+to+go, door > i/get, phone > ring/go, on+phone, give+my+ONE/TIME/END, START+hold+it',
    'next/moved':
      'MOVED > it/on/to/over/along/across, go/on/move/over > next, next+one/PLACE/exercise, it/have/is+MOVED',
    next: "NEXT, not/can't > bother, new/other/different/another/knew > PLACE/one/exercise, not > for+my, not+this+one, not > this+one",
    'ready/but': 'but > THERE',
    'resume/end': 'carry/go/crack/press/keep+on+END, keep+go+END, not > -STOP',
    resume: 'not > -STOP, GO_ON, START+go, but+go',
    'resume/on': 'leave/keep > it > on',
    'yes/but': 'but > GO_ON',
    'yes/please': 'GO_ON, not > -STOP, please+END, START+please',
    repeat: `AGAIN, START+what+END, sorry+what, excuse+my, miss > question, not > listen, not/can't > catch/hear > that/it/you/question/what, what+is+it/they/that/this+END, what/which+is+STEP/last/first/second/option/choice/other/my, remind+my+what/how/which/where, did+you+say, how > is > meant/suppose, how+close, which/what > side/way/arm/hand/leg/position, where > do/should/exactly, how > do/should > i > do/hold/put/sit/stand/start/use/place/lie/breathe,
      how+far/hard/tight/exactly/high, what > do+i, what > i > have+to, what > i > meant/suppose, do/should+i > put/hold/sit/stand/lie/keep/breathe/lean/press, is+i > do/suppose/meant, in/left/higher/up+or, through > nose/mouth`,
    'pause/first': 'START+INTERRUPT/WAIT, START+TIME, START+ONE+TIME, START+hold+it',
    start_over: 'OVER, start/begin > again/over/afresh, all/whole > again, redo, reset, all+over, back+to > one',
    where: 'WHERE, what/which+STEP > is/do/at/now, what+is > plan/program, where+do/have+i/we',
    time_left: `TIME_LEFT, nearly/almost > finish/=done/over+END, is+we/it/i > nearly/almost, there+yet+END !not, is+it/this/that/we/i > over/=done/finish/halfway/end+END, how+soon, how+much/long/far > left/go/remain, how+long, how+many+more/left/minute/min/second/sec/rep/time/round/breath/longer, how+many+to+go, how+many+of+these/this/them, how+much > longer/more/time/left, how+far+along/through/in, is+left, when > stop/end/over/finish/off, when > =done`,
  },
} as const;
