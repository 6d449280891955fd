import { handler } from '../../src/index.ts';

it('takes two parameters: Lambda refuses a handler with a callback from Node 24 on', () => {
  expect(handler).toHaveLength(2);
});
