import { align, type Expected } from './align.ts';
import type { Span } from './silences.ts';

const asSpans = (...spans: readonly (readonly [number, number])[]): readonly Span[] =>
  spans.map(([start, end]) => ({ start, end }));

const expected = (...pairs: readonly (readonly [number, number])[]): readonly Expected[] =>
  pairs.map(([speech, silence]) => ({ speech, silence }));

describe('align', () => {
  it('skips the pauses inside sentences', () => {
    // "Breathe out, and round. Hold." 15 s "Slowly come up, and rest." 8 s "Two of two."
    const found = asSpans([1, 1.24], [2, 2.5], [3, 18], [19, 19.24], [20, 28]);
    expect(align(expected([3, 15], [2.1, 8]), found)).toEqual(asSpans([3, 18], [20, 28]));
  });

  it('tells pauses of the same length apart by the words between them', () => {
    const found = asSpans([1, 1.4], [2.5, 2.9], [5, 5.4]);
    expect(align(expected([2.4, 0.4], [2, 0.4]), found)).toEqual(asSpans([2.5, 2.9], [5, 5.4]));
    expect(align(expected([1, 0.4], [1, 0.4]), found)).toEqual(asSpans([1, 1.4], [2.5, 2.9]));
  });

  it('finds its way when every estimate is wrong', () => {
    const found = asSpans([1, 1.2], [2, 5], [6, 6.2], [7, 10], [11, 14]);
    expect(align(expected([3, 3], [3, 3], [1.5, 3]), found)).toEqual(asSpans([2, 5], [7, 10], [11, 14]));
  });

  it('gives up when silences are missing', () => {
    expect(align(expected([1, 1], [1, 1]), asSpans([1, 2]))).toBeUndefined();
  });

  it('is content with nothing', () => {
    expect(align([], asSpans([1, 2]))).toEqual([]);
  });
});
