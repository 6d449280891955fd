/** What can be explained. The first topic that fits is taken. */
export const TOPICS = {
  words: {
    'TOPIC:WHEN_DOCTOR': `doctor, hospital, serious, worry, physio, physiotherapist, normal, =gp, g p, ambulance, see someone, see somebody, see anyone, check out,
      checked, look at, scan, x ray, mri, chiro, chiropractor, osteo, osteopath, danger, dangerous, bad sign, specialist, clinic, urgent, red flag, warning sign`,
    'TOPIC:PRIVACY': `record, listen, private, keep what, keep my, privacy, data, store, remember, share, confidential, =hears, =sees, delete, spy, tell you,
      eavesdrop, anyone hear, hear my, have access, who else, upload, save what`,
    'TOPIC:HABITS': `prevent, prevention, come back, happen again, do it again, go again, seize again, get it again, avoid, habit, sleep, pillow, mattress,
      next time, for good, stop it from, stop it come, stop it happen, stop this from, stop this happen, stop this come, stop my back, keep it away,
      keep it from, return, recur, future, long term, another one, keep happen, keep get, keep come`,
    'TOPIC:DESK': 'desk, monitor, screen, chair, keyboard, computer, laptop, ergonomic, workstation, office, mouse',
    'TOPIC:WATER_AND_FOOD':
      'eat, food, drink, water, diet, magnesium, banana, coffee, nutrition, vitamin, supplement, salt, alcohol',
    'TOPIC:STRENGTH':
      'strong, stronger, strength, strengthen, gym, exercise, build, weights, core, workout, fitter, sport',
    'TOPIC:STRESS': 'stress, anxiety, anxious, nerves, tense, tension',
    'TOPIC:POSTURE': 'posture, sit, slouch, slump, hunch, stand, upright, stoop, straight',
    'TOPIC:MOVEMENT': 'lift, movement, bend, twist, carry, pick up, pick it up, pick thing up, heavy, backpack',
    'TOPIC:DEHYDRATION': 'dehydrate, dehydration, hydrate, thirst, thirsty, mineral, fluid, electrolyte',
    'TOPIC:MOBILITY':
      'mobile, mobility, flexible, flexibility, supple, limber, loose, loosen, keep it move, keep my back move, keep move, stiff, stiffness, warm up',
    'TOPIC:CAUSES': `cause, happen, bring it on, bring this on, brought it on, brought this on, set it off, set this off, trigger, blame, what make, reason,
      why it, why this, why my, why do it, why do this, why do my, why is it, why is my, why have it, why have my, why me, start it, come from, keep go, fault, culprit`,
    'TOPIC:AIM':
      'goal, aim, purpose, achieve, idea, behind this, behind all this, do for my, benefit, plan, point of all',
    'TOPIC:WHO_FOR':
      'it for my, this for my, you for, made for, meant for, for child, for kid, for everybody, for everyone, for people, who it is, who this is, who you is, who is it, who is this, who is you, suitable',
    'TOPIC:WHAT_IS_IT':
      'spasm, go on, wrong with, what have i do, knot, what is it, up with my, matter with, muscle, rhomboid, do to myself, do to my back',
    TELL: 'tell, explain, learn, teach, know, tip, advice, information, info, understand, wonder, about',
  },
  ways: {
    'learn:cold_or_heat':
      'ASKS ~REMEDY:ICE ~REMEDY:HEAT, TELL ~REMEDY:ICE ~REMEDY:HEAT, ASKS ~REMEDY:ICE/REMEDY:HEAT/-REMEDY:ICE/-REMEDY:HEAT ~not/better/kinder, REMEDY:ICE > or > REMEDY:HEAT, REMEDY:HEAT > or > REMEDY:ICE',
    'learn:TOPIC': 'MAY_ASK/TELL/why/how/what/when/should ~TOPIC/-TOPIC, is+that/it/this > TOPIC:CAUSES',
    'learn:TOPIC/about': 'tell/explain/learn/teach/talk > about > TOPIC, explain > TOPIC',
    'learn:TOPIC/back':
      'ASKS ~TOPIC:WHO_FOR/TOPIC:PRIVACY, what/when > TOPIC:WHEN_DOCTOR !you !say, ASKS/why/how/should ~TOPIC:WHEN_DOCTOR/TOPIC:HABITS/TOPIC:CAUSES/TOPIC:DEHYDRATION/TOPIC:POSTURE/-TOPIC:HABITS/-TOPIC:CAUSES !you !leave !say',
    'learn:aim/heal': 'how+long/soon > last/heal/BETTER/GONE, how+many+day, when > BETTER/GONE/fix !can !take',
  },
} as const;
