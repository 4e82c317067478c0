import type {
  CheckOutcome,
  CheckResult,
  ExerciseResult,
  FailingCase,
  ObservedCall,
  Verdict,
} from "../grade/verdict.ts";
import { callTex, texPieces } from "./to-tex.ts";
import { toText } from "./to-text.ts";

/**
 * One line under a check: a label, and words or mathematics in pieces that may wrap. `text` says the same as `tex`
 * in plain letters.
 */
export interface WordedLine {
  readonly label: string;
  readonly tex: readonly string[] | null;
  readonly text: string;
}

export interface WordedCheck {
  readonly sentence: string;
  readonly outcome: CheckOutcome;
  /** The verdict in a word: never by colour or sign alone. */
  readonly verdict: string;
  readonly hidden: boolean;
  readonly lines: readonly WordedLine[];
}

export interface WordedExercise {
  readonly name: string;
  readonly points: number;
  readonly earned: number;
  readonly summary: string;
  readonly checks: readonly WordedCheck[];
  readonly mistake: { readonly name: string; readonly message: string } | null;
}

export interface WordedVerdict {
  readonly summary: string;
  readonly exercises: readonly WordedExercise[];
}

/** Nobody reads more of one value, and a page that has to set a million digits stands still. */
const LONGEST = 3000;

const VERDICTS: Readonly<Record<CheckOutcome, string>> = {
  passed: "passed",
  failed: "does not hold",
  error: "ended in an error",
  "not-written": "not written yet",
  timeout: "took too long",
  memory: "took too much memory",
  "not-run": "not run",
};

/** Makes sentences of a verdict's facts: the only place where results of grading get their words. */
export function wordVerdict(verdict: Verdict): WordedVerdict {
  return { summary: summary(verdict), exercises: verdict.exercises.map(wordExercise) };
}

export function wordExercise(result: ExerciseResult): WordedExercise {
  const { name, points, earned, checks, mistake } = result;
  const passed = checks.filter(({ outcome }) => outcome === "passed").length;
  const written = checks.some(({ outcome }) => outcome !== "not-written");
  const words = !written
    ? "Not written yet."
    : passed === checks.length
      ? `All ${checks.length} checks pass.`
      : `${passed} of ${checks.length} checks pass.`;
  return { name, points, earned, summary: words, checks: checks.map(wordCheck), mistake };
}

export function wordCheck(result: CheckResult): WordedCheck {
  const { check, outcome, hidden } = result;
  return { sentence: check, outcome, verdict: VERDICTS[outcome], hidden, lines: lines(result) };
}

function summary({ outcome, problem, earned, points }: Verdict): string {
  const where = problem?.line == null ? "" : `Line ${problem.line}: `;
  switch (outcome) {
    case "graded":
      return `${Number(earned.toFixed(2))} of ${points} points.`;
    case "error":
      return `${where}${problem?.message ?? "The code could not be loaded."}`;
    case "timeout":
      return "The code did not finish loading in time. Is there a loop outside the functions?";
    case "memory":
      return "The code took more memory than there is while it was loaded.";
    case "harness-failure":
      return `The grading itself broke, which is not your fault and counts for nothing: ${problem?.message ?? ""}`;
    default:
      return outcome satisfies never;
  }
}

function lines(result: CheckResult): WordedLine[] {
  const { failing, thrown, law, outcome, exercise } = result;
  const found: WordedLine[] = [];
  if (outcome === "passed" || outcome === "not-written" || outcome === "not-run") return found;
  if (failing !== null) found.push(...callLines(exercise, failing, outcome));
  if (thrown !== null) {
    const at = thrown.line === null ? "" : ` at line ${thrown.line}`;
    found.push(words("Error", `${thrown.name}${at}: ${thrown.message}`));
  }
  if (outcome === "timeout")
    found.push(words("Why", "The call had not ended in time. Does every loop come closer to its end?"));
  if (outcome === "memory") found.push(words("Why", "The call took too much memory. Does an array grow in a loop?"));
  if (failing?.note != null) found.push(words("Why", failing.note));
  if (law !== null && outcome === "failed") found.push({ label: "The law", tex: [law], text: law });
  return found;
}

/**
 * The call that shows it. A law over several calls shows them all, so that the reader can see the relation
 * that is broken; a lone one also says what came and what should have.
 */
function callLines(exercise: string, failing: FailingCase, outcome: CheckOutcome): WordedLine[] {
  const { calls } = failing;
  const several = calls.length > 1;
  const found: WordedLine[] = [];
  for (const [k, call] of calls.slice(0, 4).entries()) {
    found.push({
      label: several ? `Call ${k + 1}` : "For example",
      tex: [callTex(exercise, call.args)],
      text: `${exercise}(${call.args.map(toText).join(", ")})`,
    });
    if (outcome === "failed" && call.error === null) found.push(value(several ? "gives" : "Yours gives", call.value));
    found.push(...changed(call));
  }
  const { subject } = failing;
  const shown = calls.length === 1 && toText(calls[0].value) === toText(failing.received);
  if ("received" in failing && !shown)
    found.push(value(subject === undefined ? "Here" : `${subject} is`, failing.received));
  if ("expected" in failing) {
    found.push(value(subject === undefined ? "Expected" : `It should be`, failing.expected));
  }
  return found;
}

function changed({ mutated, args }: ObservedCall): WordedLine[] {
  if (mutated.length === 0) return [];
  const which = args.length === 1 ? "its argument" : `argument ${mutated.map((index) => index + 1).join(" and ")}`;
  return [words("Side effect", `The call changed ${which}.`)];
}

function value(label: string, shown: unknown): WordedLine {
  const text = toText(shown);
  return text.length > LONGEST ? words(label, text) : { label, tex: texPieces(shown), text };
}

function words(label: string, text: string): WordedLine {
  return { label, tex: null, text: text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text };
}
