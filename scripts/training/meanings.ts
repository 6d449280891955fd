/** Of these the words tell the rest: which time, which age, which exercise. */
const WHOLE = ['onset', 'age', 'skip_remedy', 'remind'];

/** The meanings of a line as the learned reader tells them: "report:a+b" is either, a time is a time. */
export const meaningsIn = (means: readonly string[]): readonly string[] => [
  ...new Set(
    means.flatMap((meaning) => {
      const [is = '', detail] = meaning.split(':');
      if (detail === undefined || WHOLE.includes(is)) return [is];
      return detail.split('+').map((one) => `${is}:${one}`);
    }),
  ),
];
