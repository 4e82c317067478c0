/**
 * What the reader makes of a folder of courses: every file parsed, every value with the line
 * it stands on, nothing rendered. Rules look at it; the compiler turns it into the public tree.
 */
import type { Root } from "./markdown-types.ts";
import type { ModuleKind, RubricLine, Symbols } from "../tree.ts";

export interface SourceTree {
  /** Absolute path of the folder of courses. */
  readonly path: string;
  readonly courses: readonly CourseSource[];
  readonly glossary: readonly GlossarySource[];
  readonly notation: readonly NotationSource[];
  readonly bibliography: readonly BibliographySource[];
  readonly data: readonly DataSource[];
  /** Every file of the folder, relative, with forward slashes. */
  readonly files: readonly string[];
  /** The text of one of them. */
  text(file: string): Promise<string>;
}

/** A value with the line it was written on. */
export interface At<T> {
  readonly value: T;
  readonly line: number;
}

export interface CourseSource {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  readonly licence: string;
  /** How much every module has that is not planned, as a least and a most; null when any size will do. */
  readonly whole: Readonly<
    Record<"slides" | "labs" | "exercises" | "question-types", readonly [number, number]>
  > | null;
  readonly modules: readonly ModuleSource[];
  /** What the course covers, and where: `coverage.yaml`. */
  readonly topics: readonly TopicSource[];
}

export interface TopicSource {
  readonly topic: string;
  readonly file: string;
  readonly line: number;
  /** Addresses of this site. */
  readonly at: readonly At<string>[];
}

export interface ModuleSource {
  readonly id: string;
  /** The capstone of a course stands last and has an assignment, a report (its one lab) and a rubric. */
  readonly kind: ModuleKind;
  readonly line: number;
  readonly title: string;
  readonly planned: boolean;
  readonly needs: readonly At<string>[];
  readonly minutes: {
    readonly slides: number;
    readonly labs: number;
    readonly assignment: number;
    readonly quiz: number;
  };
  readonly objectives: readonly Markdown[];
  readonly deck: DeckSource | null;
  readonly labs: readonly LabSource[];
  readonly assignment: AssignmentSource | null;
  readonly quiz: QuizSource | null;
  /** How a capstone's report is judged; empty for other modules. */
  readonly rubric: readonly RubricLineSource[];
}

export interface RubricLineSource extends Omit<RubricLine, "where"> {
  readonly file: string;
  readonly line: number;
  readonly where: readonly At<string>[];
}

/** A piece of Markdown in its file; positions in `root` are lines of that file. */
export interface Markdown {
  readonly file: string;
  readonly line: number;
  readonly root: Root;
}

/** A lesson file: front matter and body. */
export interface Lesson {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly title: string;
  readonly symbols: Symbols;
  /** The line of each symbol of the front matter. */
  readonly symbolLines: Readonly<Record<string, number>>;
  readonly data: readonly At<string>[];
  /** The line after the front matter. */
  readonly bodyLine: number;
}

export interface DeckSource extends Lesson {
  readonly slides: readonly SlideSource[];
}

export interface SlideSource {
  readonly line: number;
  readonly body: Markdown;
  readonly notes: Markdown | null;
}

export interface LabSource extends Lesson {
  /** The address of its page, from the module's. */
  readonly path: string;
  readonly body: Markdown;
  /** In a report the first holds the functions of the assignment's solution. */
  readonly cells: readonly CellSource[];
  /** The assignment whose functions the cells may call; null in an ordinary lab. */
  readonly calls: AssignmentSource | null;
  /** Where the learner writes: `:::report{id=…}`. */
  readonly places: readonly { readonly id: string | null; readonly line: number }[];
}

export interface CellSource {
  readonly id: string;
  readonly code: string;
  /** The line of the fence; the code begins on the next. */
  readonly line: number;
}

export interface AssignmentSource extends Lesson {
  readonly folder: string;
  readonly intro: Markdown;
  readonly exercises: readonly ExerciseSource[];
  /** The sibling files, as text; null when missing (which is reported). */
  readonly code: Readonly<Record<AssignmentFile, string | null>>;
}

export type AssignmentFile = "starter.ts" | "solution.ts" | "checks.ts" | "hidden-checks.ts" | "mistakes.ts";

export interface ExerciseSource {
  readonly name: string;
  readonly line: number;
  readonly title: Markdown;
  readonly statement: Markdown;
  readonly hints: readonly Markdown[];
}

export interface QuizSource {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

export interface GlossarySource {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly terms: readonly string[];
  /** Those of them that are ordinary words too: bound only where an author marks them. */
  readonly ordinary: readonly string[];
  readonly definition: Markdown;
}

/** How something is written in formulas. */
export interface NotationSource {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly tex: string;
  readonly means: Markdown;
  /** Ways to write it that the courses do not use, as they would stand in TeX. */
  readonly not: readonly string[];
}

export interface BibliographySource {
  readonly id: string;
  readonly url: string | null;
  readonly file: string;
  readonly line: number;
}

export interface DataSource {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly source: string;
  readonly licence: string;
  readonly text: string;
}

/** `{= expression}` in prose. */
export interface Computed {
  type: "computed";
  value: string;
  position?: Root["position"];
}

declare module "mdast" {
  interface PhrasingContentMap {
    computed: Computed;
  }
  interface RootContentMap {
    computed: Computed;
  }
}

declare module "mdast-util-math" {
  interface InlineMathData {
    /** Written as `$$…$$`. */
    display?: boolean;
  }
}
