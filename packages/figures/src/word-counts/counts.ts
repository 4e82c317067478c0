/** Words that stand in every English text and say little about it. */
const common = new Set("a an and are as at by for from in is it of on or that the to was when with".split(" "));

export interface Counted {
  /** All words of all texts: the most frequent first, then in alphabetical order. */
  readonly vocabulary: readonly string[];
  /** For each text, how often it has each word of the vocabulary. */
  readonly vectors: readonly (readonly number[])[];
}

/** Texts as vectors: one entry for each word that any of them has. */
export function countWords(texts: readonly string[], withoutCommon = false): Counted {
  const lists = texts.map((text) => wordsOf(text).filter((word) => !(withoutCommon && common.has(word))));
  const all = lists.flat();
  const frequency = (word: string) => all.filter((each) => each === word).length;
  const vocabulary = [...new Set(all)].sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1));
  return {
    vocabulary,
    vectors: lists.map((list) => vocabulary.map((word) => list.filter((each) => each === word).length)),
  };
}

/** The cosine of the angle between two vectors of counts; undefined when a text has no word. */
export function cosine(u: readonly number[], v: readonly number[]): number | undefined {
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, each, i) => sum + each * b[i], 0);
  const lengths = Math.sqrt(dot(u, u) * dot(v, v));
  return lengths === 0 ? undefined : dot(u, v) / lengths;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}
