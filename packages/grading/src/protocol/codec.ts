import { captureRealm } from "./captured-realm.ts";
import { makeDecode } from "./decode.ts";
import { makeEncode } from "./encode.ts";
import type { Limits } from "./limits.ts";

/** Turns what the codec does not know by itself (functions, probes, handles) into a tagged record and back. */
export interface Tagging {
  /** @returns the tag and plain content of a special object, or null for an ordinary one. */
  readonly describe: (value: object) => { readonly tag: string; readonly content: unknown } | null;
  readonly revive: (tag: string, content: unknown) => unknown;
}

export interface Codec {
  /** @throws Error with `code` `"not-a-value"`, `"too-deep"` or `"too-large"`. */
  encode(value: unknown, tagging?: Tagging): string;
  /** @throws Error with `code` `"bad-frame"`, `"too-deep"` or `"too-large"`. */
  decode(text: string, tagging?: Tagging): unknown;
}

/**
 * The codec of frames: values as one line of text, counted and bounded, so that a reader never trusts
 * what it has not yet measured. JSON would lose NaN, ±∞, −0, bigint, undefined and typed arrays, and its
 * `toJSON` and prototypes are within the reach of the code being graded.
 *
 * The box runs the source of its parts (see codecScript), so each refers to nothing outside itself.
 *
 * Written: `u` undefined · `z` null · `t` `f` · `n1.5;` · `b12;` · `s3:abc` · `a2:…` · `o1:` key value ·
 * `yFloat64Array2:1,2,` · `x` tag content.
 */
export function makeCodec(limits: Limits): Codec {
  const realm = captureRealm();
  return { encode: makeEncode(limits, realm), decode: makeDecode(limits, realm) };
}

/** `makeCodec` as the text of an expression, for the script of a box. */
export function codecScript(): string {
  return `(limits) => {
  const realm = (${String(captureRealm)})();
  return { encode: (${String(makeEncode)})(limits, realm), decode: (${String(makeDecode)})(limits, realm) };
}`;
}
