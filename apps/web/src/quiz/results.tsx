import { attemptScore, isMastered, masteredShare, typesToRetry } from "@gradus/quiz";
import type { Attempt, QuizRecord } from "@gradus/quiz";
import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { QuizIslandProps } from "../islands/props.ts";
import { TypeTable } from "./type-table.tsx";

/** How an attempt went, what is mastered, and what to do next. */
export function Results({
  types,
  objectives,
  record,
  attempt,
  takesFocus,
  onWhole,
  onPractise,
}: {
  readonly types: QuizIslandProps["types"];
  readonly objectives: readonly string[];
  readonly record: QuizRecord;
  readonly attempt: Attempt;
  readonly takesFocus: boolean;
  readonly onWhole: () => void;
  readonly onPractise: (typeIds: readonly string[]) => void;
}): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const missed = typesToRetry(attempt);
  const whole = types.every(({ id }) => attempt.typeIds.includes(id));
  const weak = [...new Set(types.filter(({ id }) => missed.includes(id)).map(({ objective }) => objective))];
  const share = Math.round(attemptScore(attempt) * 100);
  return (
    <section class="quiz-results">
      <h2 tabIndex={-1} ref={heading}>
        {share} % of this {whole ? "attempt" : "practice"}
      </h2>
      <p>{sentence({ record, whole, missed: missed.length, of: attempt.typeIds.length })}</p>
      {weak.length > 0 && objectives.length > 0 && (
        <>
          <h3>Worth another look</h3>
          <ul>
            {weak.map((objective) => (
              <li key={objective}>{objectives[objective - 1]}</li>
            ))}
          </ul>
        </>
      )}
      <div class="quiz-actions">
        {missed.length > 0 && (
          <button type="button" class="primary-button" onClick={() => onPractise(missed)}>
            Practise the {missed.length === 1 ? "one" : missed.length} missed
          </button>
        )}
        <button type="button" class={missed.length > 0 ? "quiet-button" : "primary-button"} onClick={onWhole}>
          The whole quiz with new numbers
        </button>
      </div>
      <TypeTable types={types} record={record} attempt={attempt} onPractise={(id) => onPractise([id])} />
    </section>
  );
}

function sentence({
  record,
  whole,
  missed,
  of,
}: {
  readonly record: QuizRecord;
  readonly whole: boolean;
  readonly missed: number;
  readonly of: number;
}): string {
  const best = `${Math.round(record.best * 100)} %`;
  const mark = `${Math.round(masteredShare * 100)} %`;
  const right = `${of - missed} of ${of} fully right.`;
  const back = missed === 0 ? "" : " What was missed comes back for review in a day or so, on the progress page.";
  if (isMastered(record)) return `${right} The quiz is mastered: your best attempt reached ${best}.${back}`;
  if (whole)
    return `${right} ${mark} in one whole attempt masters the quiz; attempts are unlimited, each with new numbers.${back}`;
  return `${right} Practice does not count for mastery: that takes ${mark} in one attempt at the whole quiz.${back}`;
}
