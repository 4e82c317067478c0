import type { RubricLine } from "@gradus/course";
import type { JSX } from "preact";
import type { Mark, ReportWork } from "./open-report.ts";

const marks = [
  { mark: "none", words: "not yet", share: 0 },
  { mark: "part", words: "half", share: 0.5 },
  { mark: "full", words: "full", share: 1 },
] as const satisfies readonly { mark: Mark; words: string; share: number }[];

/** The rubric of a report, with the learner's own judgement beside each line. */
export function RubricView({
  rubric,
  report,
}: {
  readonly rubric: readonly RubricLine[];
  readonly report: ReportWork | null;
}): JSX.Element {
  const given = report?.marks.value ?? {};
  const shareOf = (id: string): number => marks.find(({ mark }) => mark === given[id])?.share ?? 0;
  const reached = rubric.reduce((sum, { id, points }) => sum + points * shareOf(id), 0);
  const possible = rubric.reduce((sum, { points }) => sum + points, 0);
  const judged = rubric.filter(({ id }) => given[id] !== undefined).length;
  return (
    <section class="rubric" aria-labelledby="rubric">
      <h2 id="rubric">How your report is read</h2>
      <p>
        Read your report as somebody would who has not seen the data, and judge each line. A teacher or a partner reads
        it with the same lines.
      </p>
      {rubric.map(({ id, says, points, full, part, where }) => (
        <fieldset key={id} class="rubric-line" disabled={report === null}>
          <legend>
            {says} <span class="rubric-points">{points} points</span>
          </legend>
          <dl>
            <dt>Full</dt>
            <dd>{full}</dd>
            <dt>Half</dt>
            <dd>{part}</dd>
          </dl>
          <p class="rubric-where">
            Look at{" "}
            {where.map((place, i) => (
              <span key={place}>
                {i > 0 && ", "}
                <a href={`#${place}`}>{place.replaceAll("-", " ")}</a>
              </span>
            ))}
            .
          </p>
          <div class="rubric-marks">
            {marks.map(({ mark, words, share }) => (
              <label key={mark}>
                <input
                  type="radio"
                  name={`rubric-${id}`}
                  checked={given[id] === mark}
                  onChange={() => report?.mark(id, mark)}
                />
                {words} ({points * share})
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <p class="rubric-sum" role="status">
        {judged === 0
          ? `${possible} points in all.`
          : `You give yourself ${reached} of ${possible} points; ${judged} of ${rubric.length} lines are judged.`}
      </p>
      <button type="button" class="primary-button report-print" onClick={() => print()}>
        Print the report, or save it as a PDF
      </button>
    </section>
  );
}
