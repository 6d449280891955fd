import { TestEnvironment } from 'jest-environment-node';
import { hearingOf } from './hearingOf.ts';

/**
 * Jest gives every suite a world of its own, in which everything is made anew. Making an Echo's hearing takes longer than
 * most suites do, and it hears by its model alone: it stands outside, once for all suites of a process.
 */
export default class WithHearing extends TestEnvironment {
  constructor(...given: ConstructorParameters<typeof TestEnvironment>) {
    super(...given);
    this.global.hearingOutside = hearingOf;
  }
}
