/**
 * The typed tree that the compiler makes of a folder of courses, and that the web pages,
 * the decks and (later) the exports are made from. Plain JSON: no functions, no classes.
 */
import type { CellSummary } from "@gradus/lab";

export interface CourseTree {
  readonly courses: readonly Course[];
  readonly glossary: readonly GlossaryEntry[];
  readonly notation: readonly NotationEntry[];
}

/** How something is written in the formulas of all courses. */
export interface NotationEntry {
  readonly id: string;
  readonly formula: Inline;
  readonly means: readonly Inline[];
  /** What it means, as plain text. */
  readonly text: string;
}

export interface Course {
  /** The folder's name; unique. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly licence: string;
  readonly modules: readonly Module[];
}

export interface Module {
  /** Unique over all courses; part of addresses and of the keys under which work is saved. */
  readonly id: string;
  readonly kind: ModuleKind;
  readonly title: string;
  /** A module that is announced but not yet written has no parts below. */
  readonly planned: boolean;
  readonly needs: readonly string[];
  readonly minutes: {
    readonly slides: number;
    readonly labs: number;
    readonly assignment: number;
    readonly quiz: number;
  };
  readonly objectives: readonly Inline[][];
  readonly deck: Deck | null;
  readonly labs: readonly Lab[];
  readonly assignment: Assignment | null;
  readonly quiz: Quiz | null;
  /** How a capstone's report is judged; empty for other modules. */
  readonly rubric: readonly RubricLine[];
}

/** A capstone ends a course: an assignment at the size of real data, and a report that is judged by a rubric. */
export type ModuleKind = "module" | "capstone";

/** One thing that a report is judged by. */
export interface RubricLine {
  readonly id: string;
  /** What a reader must be able to verify. */
  readonly says: string;
  readonly points: number;
  /** What earns all points, and what earns half. */
  readonly full: string;
  readonly part: string;
  /** The places of the report where one looks. */
  readonly where: readonly string[];
}

/**
 * What is not published: the texts that only a grading server may read. It never goes
 * where the tree goes.
 */
export interface PrivatePart {
  readonly assignments: readonly PrivateAssignment[];
}

export interface PrivateAssignment {
  readonly id: string;
  readonly module: string;
  /** `hidden-checks.ts` first, then whatever lies in the folder `hidden-checks/`. */
  readonly hiddenChecks: readonly PrivateFile[];
  readonly solution: PrivateFile;
}

export interface PrivateFile {
  readonly file: string;
  readonly text: string;
}

/** Which colour token (1 to 5) each mathematical object of a lesson wears. */
export type Symbols = Readonly<Record<string, 1 | 2 | 3 | 4 | 5>>;

/** Where a piece of the tree was written. */
export interface Source {
  /** Path from the folder of courses, with forward slashes. */
  readonly file: string;
  readonly line: number;
}

export interface Deck {
  readonly id: string;
  readonly title: string;
  readonly symbols: Symbols;
  readonly slides: readonly Slide[];
  readonly source: Source;
}

export interface Slide {
  /** The slug of the title, unique in the deck; the deep link is `#id`. */
  readonly id: string;
  readonly title: readonly Inline[];
  readonly titleText: string;
  readonly blocks: readonly Block[];
  readonly notes: readonly Block[];
  /** Why the slide has no figure: `::no-figure{reason="…"}`. */
  readonly noFigure: string | null;
  readonly source: Source;
}

export interface Lab {
  readonly id: string;
  readonly title: string;
  /** The address of its page, from the module's. */
  readonly path: string;
  readonly symbols: Symbols;
  readonly parts: readonly (Block | Cell | ReportPlace)[];
  /** The data sets that the front matter names, in its order. */
  readonly data: readonly DataSet[];
  readonly source: Source;
}

/** A data set of `shared/data/`, with where it comes from. */
export interface DataSet {
  /** The file's name without its ending; unique. */
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly licence: string;
  /** Path from the folder of courses, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** A live cell of a lab. */
export interface Cell {
  readonly type: "cell";
  /** Unique in the lab, given by the author (```` ```ts id=setup ````): saved work is keyed by it. */
  readonly id: string;
  readonly code: string;
  readonly compiled: CellSummary;
  /** It holds the functions of the module's assignment: the starter's as published, the learner's own once written. */
  readonly own: boolean;
  readonly source: Source;
}

/** Where the learner writes a part of a report. */
export interface ReportPlace {
  readonly type: "report";
  /** Unique in the report: saved work is keyed by it. */
  readonly id: string;
  readonly prompt: readonly Block[];
}

export interface Assignment {
  readonly id: string;
  readonly title: string;
  readonly symbols: Symbols;
  readonly intro: readonly Block[];
  readonly exercises: readonly Exercise[];
  /** The text of starter.ts. */
  readonly starter: string;
  /** Paths from the folder of courses, with forward slashes; all public. */
  readonly files: { readonly starter: string; readonly checks: string; readonly mistakes: string };
  readonly source: Source;
}

export interface Exercise {
  /** The exported function's name; unique in the assignment. */
  readonly name: string;
  readonly title: readonly Inline[];
  readonly points: number;
  readonly statement: readonly Block[];
  readonly hints: readonly (readonly Block[])[];
}

export interface Quiz {
  readonly id: string;
  readonly title: string;
  /** The question types in order; their code is loaded from the file that `source` names. */
  readonly types: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly objective: number;
  }[];
  readonly source: Source;
}

export interface GlossaryEntry {
  readonly id: string;
  /** The words that link to the entry, the first is its name. */
  readonly terms: readonly string[];
  /** Those of them that are ordinary words too: bound only where an author marks them. */
  readonly ordinary: readonly string[];
  readonly definition: readonly Inline[];
  readonly text: string;
}

export type Block =
  | { readonly type: "paragraph"; readonly children: readonly Inline[] }
  | { readonly type: "heading"; readonly depth: 2 | 3 | 4; readonly id: string; readonly children: readonly Inline[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | {
      readonly type: "table";
      readonly align: readonly ("left" | "right" | "center" | null)[];
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | { readonly type: "math"; readonly tex: string; readonly html: string }
  | { readonly type: "code"; readonly language: string; readonly code: string }
  | { readonly type: "quote"; readonly children: readonly Block[] }
  | FigureBlock
  /** Revealed step by step while presenting: `:::step`. */
  | { readonly type: "step"; readonly children: readonly Block[] }
  /** An aside with a role: `:::predict`, `:::change`, `:::misread`, `:::in-learning`, `:::definition`. */
  | { readonly type: "aside"; readonly role: AsideRole; readonly children: readonly Block[] };

export type AsideRole = "predict" | "change" | "misread" | "in-learning" | "definition";

export interface FigureBlock {
  readonly type: "figure";
  readonly name: string;
  /** As written, without `name`, `still` and `alt`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly still: string | null;
  readonly alt: string;
  readonly symbols: Symbols;
  /** The still picture as SVG text: what stands on the page before the figure comes alive, in print and in exports. */
  readonly svg: string;
}

export type Inline =
  | { readonly type: "text"; readonly value: string }
  | { readonly type: "emphasis" | "strong"; readonly children: readonly Inline[] }
  | { readonly type: "code"; readonly value: string }
  | { readonly type: "math"; readonly tex: string; readonly html: string }
  | { readonly type: "link"; readonly url: string; readonly children: readonly Inline[] }
  /** Words bound to a mathematical object: `[the first line](symbol:line1)`. */
  | {
      readonly type: "symbol";
      readonly name: string;
      readonly token: 1 | 2 | 3 | 4 | 5;
      readonly children: readonly Inline[];
    }
  /** Words bound to a glossary entry: `[rank](term:rank)`. */
  | { readonly type: "term"; readonly id: string; readonly children: readonly Inline[] }
  | { readonly type: "break" };
