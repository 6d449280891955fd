import type { Topic } from '../topics.ts';
import type { RegionWords } from '../regions.ts';

/** What the coach explains: two or three sentences each, the honest version. */
export const topicWords = ({ doctor, emergency }: RegionWords) =>
  ({
    what_is_it:
      'The muscles between your shoulder blades have tightened, and they keep contracting by themselves. That feels sharp, burning or stabbing, and makes it hard to move.',
    aim: 'Pain makes the muscle tighten, and a tight muscle hurts. We try to break that circle early, so it can let go before it becomes a long bout.',
    causes:
      'There are four common causes. Long sitting and hunching. Too little water or minerals. Stress. And a sudden awkward move.',
    posture:
      'Hunched over a computer or a phone, the muscle between the blades works for hours without a break. It tires, and then it cramps. Changing position often helps more than one perfect posture.',
    dehydration:
      'Muscles need water and minerals. With too little magnesium or potassium they contract more easily, and magnesium takes part in letting go. Drink when you are thirsty, and more when it is hot.',
    stress:
      'Under stress we lift our shoulders and do not notice. The muscle that carries them stays tight for hours, and runs out of reserve. Slow breathing and letting the shoulders drop help.',
    movement:
      'A bad lift or a quick twist can strain the muscle, or tear a few fibers. Then it tightens to guard the spot. Lift close to your body, and turn with your feet.',
    desk: 'Put the top of the screen at eye level, or just below. Use a chair that keeps the natural curve of your back. Set armrests so your elbows bend at ninety degrees and your shoulders hang loose.',
    strength:
      'Band rows and shoulder blade squeezes train the rhomboids and the middle trapezius, between the blades, against the forward slump. Start when the pain is mild. Two minutes a day have better proof than any pill.',
    mobility:
      'Wall angels and prone cobras keep the upper back moving. Start with wall angels once it has calmed. The cobra comes last, after about two weeks.',
    water_and_food:
      'Drink water through the day. Eat foods rich in calcium, potassium and magnesium: greens, beans, nuts, whole grains, milk. Food is enough. Ask a doctor before you take pills.',
    habits:
      'Regular beats hard. Move every half hour, and do a few squeezes every day. Little and often keeps the next spasm away.',
    when_doctor: `If it is still strong after seven to ten days of cold, heat and stretching, see a ${doctor}. Numbness, tingling or weakness in an arm or hand needs a check today. Fever, chills or weight loss you can't explain need medical help right away. If you lose bladder or bowel control, call ${emergency}.`,
    cold_or_heat:
      'Cold for the first two to three days. It numbs, narrows the blood vessels, and limits swelling. Warmth after that, with a heating pad or a warm bath: it brings blood and loosens the muscle. Fifteen to twenty minutes at a time, cold wrapped in a thin towel, and warm but never scalding.',
    who_for:
      "I'm for people whose upper back has seized up. I check for warning signs, then talk you through cold, warmth and stretches, hands free.",
    privacy:
      'What you tell me about your health stays in this talk. When we stop, it is gone. To delete the rest, say: delete my data.',
  }) as const satisfies Record<Topic, string>;
