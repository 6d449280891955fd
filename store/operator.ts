/**
 * Who runs this copy of the skill: the three things that a clone cannot know. Fill them in before a real deployment;
 * `npm run deploy` refuses while an example stands here, and a dry run reminds of it. Then run `npm run store`.
 */
export const OPERATOR = {
  /** Who answers for the skill and for what it keeps, as it is to stand on the published pages. */
  name: 'Example Operator',
  /** Where people write to about their data. */
  contact: 'privacy@example.com',
  /** Where the pages of `npm run pages` are published: https, and no redirect. Any static host does. */
  pages: 'https://example.com/spasm-coach',
} as const;

/** The names that are kept free for examples (RFC 2606) belong to nobody, so nothing can be published there. */
export const isPlaceholder = (text: string): boolean => /\bexample\b/iu.test(text);
