import { altText } from "./alt-text.ts";
import { assignments } from "./assignments.ts";
import { assignmentsHold } from "./assignments-hold.ts";
import { canary } from "./canary.ts";
import { cells } from "./cells.ts";
import { computed } from "./computed.ts";
import { coverage } from "./coverage.ts";
import { dataSets } from "./data-sets.ts";
import type { DeepCache } from "./deep-cache.ts";
import { directives } from "./directives.ts";
import { figures } from "./figures.ts";
import { headings } from "./headings.ts";
import { labsRun } from "./labs-run.ts";
import { links } from "./links.ts";
import { markdown } from "./markdown.ts";
import { needs } from "./needs.ts";
import { noFigure } from "./no-figure.ts";
import { notation } from "./notation.ts";
import { orphans } from "./orphans.ts";
import { planned } from "./planned.ts";
import { quizzes } from "./quizzes.ts";
import { quizzesSurvive } from "./quizzes-survive.ts";
import { quotedNumbers } from "./quoted-numbers.ts";
import { rubric } from "./rubric.ts";
import type { Rule } from "./rule.ts";
import { tex } from "./tex.ts";
import { types } from "./types.ts";
import { uniqueIds } from "./unique-ids.ts";
import { voice } from "./voice.ts";
import { whole } from "./whole.ts";
import { wordBudget } from "./word-budget.ts";

/** Every static rule. The first starts a process; the others run while it works. */
export function allRules(cacheDir: string): readonly Rule[] {
  return [
    types(cacheDir),
    uniqueIds,
    needs,
    planned,
    orphans,
    headings,
    directives,
    markdown,
    links,
    figures,
    noFigure,
    altText,
    tex,
    computed,
    quotedNumbers,
    wordBudget,
    voice,
    cells,
    dataSets,
    assignments,
    quizzes,
    rubric,
    whole,
    coverage,
    notation,
    canary,
  ];
}

/** The rules that run the courses themselves; they take longer, and what has passed is remembered. */
export function deepRules(cache: DeepCache): readonly Rule[] {
  return [labsRun(cache), assignmentsHold(cache), quizzesSurvive(cache)];
}
