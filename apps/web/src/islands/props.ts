/**
 * The convention of islands. A page renders `<div data-island="NAME" data-props='JSON'>` around the server-rendered
 * component, and the page script hydrates it with the default export of `islands/NAME.tsx` when it comes into view:
 *
 * - The first render must be the same in Node and in the browser: saved work is loaded in an effect.
 * - Nothing at module level may touch the DOM; heavy parts (editor, checker) are imported dynamically.
 * - Text that the compiler made into HTML is not repeated in `data-props`: it stands in the page once, in elements
 *   made by `<Kept id="…" html={html} />`, and the page script hands it back as the prop `html`.
 */
import type { RubricLine } from "@gradus/course";
import type { CellSummary } from "@gradus/lab";

/** HTML of kept elements by their id. */
export type KeptHtml = Readonly<Record<string, string>>;

export interface FigureIslandProps {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly still: string | null;
  readonly alt: string;
  readonly symbols: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>>;
}

export interface LabIslandProps {
  readonly courseId: string;
  readonly moduleId: string;
  readonly labId: string;
  /** In the order of the lesson. A prose part's HTML is `html[id]`. */
  readonly parts: readonly (
    | { readonly type: "prose"; readonly id: string }
    | {
        readonly type: "cell";
        readonly id: string;
        readonly code: string;
        /** Absent in the page's own props: it stands in the name of the page's frame. */
        readonly compiled?: CellSummary;
        /** What it showed at compile time as one number; see lab/begin-lab.ts. */
        readonly outcome?: number;
        /** It holds the functions of the module's assignment, which are written there and not here. */
        readonly own?: true;
      }
    /** A place of a report to write in; its prompt's HTML is `html["prompt-ID"]`. */
    | { readonly type: "report"; readonly id: string }
  )[];
  /** What a report is judged by; empty in an ordinary lab. */
  readonly rubric: readonly RubricLine[];
  /** The texts of the data sets that the lab names, by id: what `data("reactions")` reads. In the frame's name too. */
  readonly data?: Readonly<Record<string, string>>;
  readonly html: KeptHtml;
}

export interface AssignmentIslandProps {
  readonly courseId: string;
  readonly moduleId: string;
  readonly assignmentId: string;
  readonly starter: string;
  /** The statement is `html["exercise-NAME"]`, the hints `html["hint-NAME-0"]` …, the introduction `html["intro"]`. */
  readonly exercises: readonly {
    readonly name: string;
    /** The title as plain text. */
    readonly title: string;
    readonly points: number;
    readonly hints: number;
  }[];
  readonly html: KeptHtml;
}

export interface QuizIslandProps {
  readonly courseId: string;
  readonly moduleId: string;
  readonly quizId: string;
  readonly title: string;
  readonly types: readonly {
    readonly id: string;
    readonly title: string;
    readonly kind: string;
    readonly objective: number;
  }[];
  /** Objectives of the module as plain text, for "what to look at again". */
  readonly objectives: readonly string[];
}

/** The review of missed question types, on the progress page: every quiz of the site. */
export interface ReviewIslandProps {
  readonly quizzes: readonly QuizIslandProps[];
}
