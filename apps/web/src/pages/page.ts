import type { RuntimeCommand } from "@gradus/lab";
import type { VNode } from "preact";

/** The stylesheets that a page may need besides the common one; each is `styles/NAME.css`. */
export type StyleName =
  | "overview"
  | "deck"
  | "lab"
  | "report"
  | "editor"
  | "assignment"
  | "quiz"
  | "gallery"
  | "reference";

/** The scripts that a page may need besides the common one; each is `client/NAME.ts`. */
export type ScriptName = "deck" | "progress" | "search-page" | "your-work";

/** One page before it is rendered. */
export interface Page {
  /** From the site's root, ending with a slash: `linear-algebra/elimination-and-rank/`; the home page is `""`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: VNode;
  readonly styles?: readonly StyleName[];
  readonly scripts?: readonly ScriptName[];
  /** The island that the page is about: its code is asked for at once. */
  readonly mainIsland?: "lab" | "assignment" | "quiz";
  /** A lab's page: how the keys of its saved work begin, and what its worker is asked first; see lab/begin-lab.ts. */
  readonly lab?: { readonly work: readonly string[]; readonly asks: RuntimeCommand };
  /** A page whose own layout needs the whole width and no footer. */
  readonly bare?: boolean;
  /** Where "go on where you were" should lead back to; absent for pages outside of a course. */
  readonly place?: { readonly moduleId: string; readonly label: string };
}
