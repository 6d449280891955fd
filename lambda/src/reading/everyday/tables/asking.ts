/** Questions of theirs that may come at any moment. */
export const ASKING = {
  words: {
    MEAN: `what you mean, what do you mean, what count, what kind, what sort, what exactly, what is meant,
      how do you mean, define, example, clarify`,
    REASON: `how come, relevance, relevant, matter to you, personal, need to know, nosy, nosey, got to do with,
      what good, in aid of, what is it to you, your business`,
    SOURCE: `say who, who say, who tell you, who told you, how do you know, how you know, source, evidence, proof,
      prove, proven, science, scientific, research, =studies, back by, based on, make this up, make it up, made up,
      who come up with, qualified, expert, guideline, legit, trust you`,
    HELP: `no sense, how do this work, how do i answer, no idea what, what happen now, what happen next, what can you, help my,
      need help, option, choices, i is confuse, confuse, i is stuck, not understand, not follow, can't understand,
      can't follow, not get it, not get question, not with you, not know what to`,
  },
  ways: {
    'repeat/meaning': 'MEAN, what > mean+by',
    'repeat/said': `did+you+say, do+you+say, you+say > what, what > you+say, what+do+you+ask,
      remind+my+how/what/where/which !TOPIC:DESK, where > do+it/this/that > go/sit, where/what/which/option/choice/question > again+END !if,
      in/with/on/and+what+END, in/out+for+how, what+is+it+in/out, lose+count/track/place/where`,
    why: `why+^not, what > point, REASON, what > it/that/this/these/they+for, what > REMEDY/this/that/it > do/for !i,
      what+is > for+END`,
    sources: `SOURCE, who > made/write/wrote/approve/recommend/come/came/decide/check > this/that/these/question/you,
      you+sure, is > real/proper/medical > advice, where > you/this/that/it > get/come/learn/read/from`,
    help: `HELP, what > on+about, what > i > suppose/meant > do/say+END, START+help+END, i+is+lose,
      what > do/can/should > i > do/say+END`,
    'help/list': 'list, what+else, options/choices/menu',
  },
} as const;
