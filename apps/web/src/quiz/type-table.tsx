import { answersNeeded, standing } from "@gradus/quiz";
import type { Attempt, QuestionKind, QuizRecord, Standing } from "@gradus/quiz";
import type { JSX } from "preact";
import type { QuizIslandProps } from "../islands/props.ts";
import { verdictWords } from "./verdict-words.ts";

const standings: Readonly<Record<Standing, { readonly sign: string; readonly words: string }>> = {
  mastered: { sign: "✓", words: "mastered" },
  "right once": { sign: "◐", words: "right once" },
  "not yet": { sign: "○", words: "not yet" },
  "not tried": { sign: "·", words: "not tried" },
};

/** The types of a quiz, one line each: how it stands, what the attempt brought, and a button to practise it alone. */
export function TypeTable({
  types,
  record,
  attempt,
  onPractise,
}: {
  readonly types: QuizIslandProps["types"];
  readonly record: QuizRecord | null;
  /** Whose verdicts are shown; null at the start. */
  readonly attempt: Attempt | null;
  readonly onPractise: ((typeId: string) => void) | null;
}): JSX.Element {
  return (
    <>
      <ol class="quiz-types">
        {types.map(({ id, title }) => {
          const stands = record === null ? "not tried" : standing(record, id);
          const answered = attempt?.answered.find(({ typeId }) => typeId === id);
          return (
            <li key={id} id={id}>
              <span class={`quiz-standing ${stands === "mastered" ? "is-right" : ""}`}>
                <span aria-hidden="true">{standings[stands].sign}</span>
                <span class="quiz-standing-words">{standings[stands].words}</span>
              </span>
              <span class="quiz-type-title">
                {title}
                {answered !== undefined && (
                  <span class="quiz-type-verdict">this time: {verdictWords(answered.verdict).words.toLowerCase()}</span>
                )}
              </span>
              <button
                type="button"
                class="quiet-button"
                disabled={onPractise === null}
                aria-label={`Practise: ${title}`}
                onClick={() => onPractise?.(id)}
              >
                Practise
              </button>
            </li>
          );
        })}
      </ol>
      {types.some(({ kind }) => answersNeeded(kind as QuestionKind) > 1) && (
        <p class="muted">
          Where one line is to be chosen, luck helps: such a kind is mastered after two right answers in a row, to
          different questions.
        </p>
      )}
    </>
  );
}
