import type { Attempt } from "@gradus/quiz";
import type { JSX } from "preact";
import { verdictWords } from "./verdict-words.ts";

/** The line of progress over a question: one step for each question of the attempt, with its verdict. */
export function AttemptSteps({ attempt }: { readonly attempt: Attempt }): JSX.Element {
  const { typeIds, answered, index } = attempt;
  return (
    <div class="quiz-progress">
      <p>
        Question {Math.min(index + 1, typeIds.length)} of {typeIds.length}
      </p>
      <ol class="quiz-steps" aria-label="Questions of this attempt">
        {typeIds.map((id, k) => {
          const verdict = answered[k]?.verdict;
          const state =
            verdict === undefined ? "" : verdict.right ? "is-right" : verdict.credit > 0 ? "is-part" : "is-wrong";
          const words = verdict === undefined ? (k === index ? "now" : "to come") : verdictWords(verdict).words;
          return (
            <li key={id} class={state} aria-current={k === index ? "step" : undefined}>
              <span class="visually-hidden">{words}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
