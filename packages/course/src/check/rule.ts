import type { SourceTree } from "../read/source-tree.ts";

/** A rule of the format: it looks at what was read and says everything that breaks it. */
export interface Rule {
  readonly id: string;
  /** The rule in one sentence, for the list in the documentation. */
  readonly says: string;
  readonly check: (tree: SourceTree, problem: Found) => void | Promise<void>;
}

/** Notes one break of the rule: the file, its line, the offending text, and how to write it. */
export type Found = (file: string, line: number, given: string, message: string) => void;
