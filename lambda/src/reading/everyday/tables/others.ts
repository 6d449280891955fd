/** What is meant for somebody in the room, or for another skill. */
export const OTHERS = {
  words: {
    OURS: 'question, pardon, evidence, proof, research, fact, voice, advice, instruction, source, opinion, help, talk, word, horse, pace, pick, guess, chin, back, arm, shoulder, elbow, head, neck, hand, chest, leg, knee, lung, time, call, choice, mind, business, data, worst, best, thing',
    FAMILY: 'you two, you lot, you kid, you guys, good boy, good girl, good dog',
    SCOLD:
      'throw, hit, fight, yell, bark, touch, jump, scream, shout, lick, pull, whinge, poke, bite, tease, argue, chew, eat, climb, run, drink, wake, kick',
    HOME: 'oven, bin, trash, washing machine, dishwasher, dryer, kettle, film, movie, match, washing, dinner, lunch',
    SERVICE: `score, weather, rain, snow, recipe, roast, chicken, boil, egg, shopping, ice cream, tv, telly, radio, music, song, news, strike, joke, your game, s game, win, =won, final, movie, film, news, light, thermostat, alarm, pizza, cook, bake, capital of, president, minister, traffic, train time,
      team, spell, ticket, airport, stain, carpet, kettle, joke, bitcoin, price, gold rate, dollar, rupee, temperature in, moon, tower, footy, playoffs, curry, dinner, lunch, breakfast, how tall, how big, ounce, keys, pharmacy, drugstore, closest, nearest, date today, today date, capital, sunset, forecast`,
    DO_FOR:
      'pick, move, get, grab, pass, bring, feed, check on, take, put, shut, close, open, let, come, watch, turn, clean, buy, order, call, answer, chuck, hand',
    SERVE:
      '=play, =text, =call, =ring, =email, =buy, =book, =open, =translate, turn on, turn off, turn up, turn down, =add, =bring, =order, find my, =shut, =close, switch on, switch off, reorder, flip, message, chuck on, =answer, sit down and, put kettle',
  },
  ways: {
    others: `your+^OURS, FAMILY, daddy/mummy/mommy/mum/mom/dad+busy/hurt/poor/sore/rest/phone/sick, put > it/that/them+back/down/away, quit/stop+SCOLD, in+oven/bin/trash, START+get+down/off, leave > alone, START+do+not+SCOLD/you/let, START+^i/it+do+not+SCOLD/let,  i+is+there, i+is+right/down+there,
      START+no+you+can/can't/may/must+^GO_ON, yeah+START+you+can/can't/may/must+^GO_ON, can/could/will/would+you+DO_FOR, START+can/could/will/would+you+please+DO_FOR, HOME+is/have/boil/finish/ready/beep/start/end/burn, START+SERVE, START+can/could/will/would/please+you+SERVE, START+please+SERVE, START+=turn !PAIN, START+set > alarm/timer/thermostat/heating, START+turn > on/off/up/down, START+alexa+SERVE, MAY_ASK ~SERVICE, how+old, what+time+is/do`,
  },
} as const;
