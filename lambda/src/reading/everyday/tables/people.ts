/** Whom it is about. */
export const PEOPLE = {
  words: {
    THEIRS: 'his, =her, their, him',
    FRIEND: 'patient, friend, neighbour',
  },
  ways: {
    someone_else: `for/is > someone/somebody/another+else/person, it/this+is+not+my+back,
      he/she+have/is/need > spasm/pain/back/hurt, THEIRS > back/spasm/behalf, for+THEIRS/them+END, for > FRIEND+END,
      not+my > who/with/OTHER, on+behalf, ask+for, it+is+not+for+my, for/about/help/behalf > my+OTHER, for+my+OTHER,
      it/that > my+OTHER > who/with/not/have/need/what/that, my+OTHER > one/back/spasm/hurt/pain/agony/ask/who/need,
      actually+my+OTHER`,
  },
} as const;
