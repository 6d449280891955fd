const ENDINGS = ['iness', 'ness', 'edly', 'ing', 'ily', 'ied', 'ies', 'ed', 'es', 'ly', 'y', 's', 'e'];

/**
 * A word without its inflection, for comparing only: "tingling", "tingly" and "tingles" are one.
 * At least three letters with a vowel stay, and words of four letters or fewer lose a plural s at most.
 */
export const stemOf = (word: string): string => {
  if (word.length < 4 || /\d/.test(word) || /(eed|ss|us)$/.test(word)) return word;
  for (const ending of word.length === 4 ? ['s'] : ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < 3 || !/[aeiouy]/.test(base)) continue;
    const doubled = /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
    return doubled.length > 4 ? doubled.replace(/(?<=[^aeiou])[ey]$/, '') : doubled;
  }
  return word;
};
