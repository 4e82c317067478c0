import type { JSX } from "preact";
import { CheckLine } from "./check-line.tsx";
import type { LoadProblem } from "./judge-protocol.ts";
import { MistakeNote } from "./mistake-note.tsx";
import type { ExerciseVerdict } from "./use-verdicts.ts";

/** The verdict on one exercise, below the editor. What changed is said once, by its first line. */
export function VerdictPanel({
  name,
  verdict,
  problem,
  running,
}: {
  readonly name: string;
  readonly verdict: ExerciseVerdict | undefined;
  readonly problem: LoadProblem | null;
  readonly running: boolean;
}): JSX.Element {
  const failing = verdict?.exercise.checks.findIndex(({ lines }) => lines.length > 0) ?? -1;
  return (
    <section class="verdict" aria-label={`Checks of ${name}`} data-stale={verdict?.stale === true || problem !== null}>
      <h3>
        Checks of <code>{name}</code>
      </h3>
      <p class="verdict-summary" role="status">
        {summary(verdict, problem, running)}
      </p>
      {problem === null && verdict?.exercise.mistake ? (
        <MistakeNote message={verdict.exercise.mistake.message} />
      ) : null}
      {verdict === undefined ? null : (
        <ul class="checks">
          {verdict.exercise.checks.map((check, i) => (
            <CheckLine key={check.sentence} check={check} open={i === failing && verdict.exercise.mistake === null} />
          ))}
        </ul>
      )}
    </section>
  );
}

function summary(verdict: ExerciseVerdict | undefined, problem: LoadProblem | null, running: boolean): string {
  if (problem !== null) {
    const where = problem.line === null ? "" : `Line ${problem.line}: `;
    return problem.harness
      ? `The checking itself broke, which is not your fault: ${problem.message}`
      : `${where}${problem.message}`;
  }
  if (verdict === undefined) return running ? "Checking …" : "Not checked yet.";
  const { exercise, stale } = verdict;
  if (stale && running) return "Checking …";
  return `${exercise.summary} ${exercise.earned} of ${exercise.points} points.`;
}
