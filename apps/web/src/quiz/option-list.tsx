import type { ChoiceQuestion, ChoicesQuestion } from "@gradus/quiz";
import type { JSX } from "preact";
import { ProseLine, ProseView } from "./prose-view.tsx";

/** The lines of a choice, each as big as a finger; with “None of these” where several may be right. */
export function OptionList({
  question,
  chosen,
  answered,
  onChoose,
}: {
  readonly question: ChoiceQuestion | ChoicesQuestion;
  /** Positions of what is chosen; null before anything is. */
  readonly chosen: readonly number[] | null;
  readonly answered: boolean;
  readonly onChoose: (chosen: readonly number[] | null) => void;
}): JSX.Element {
  const several = question.kind === "choices";
  return (
    <fieldset class="quiz-options" disabled={answered}>
      <legend class="visually-hidden">{several ? "Tick every line that belongs" : "Choose one line"}</legend>
      {question.options.map((option, index) => {
        const ticked = chosen?.includes(index) ?? false;
        return (
          <div key={option.name} class={lineClass(ticked, answered, option.right)}>
            <label>
              <input
                type={several ? "checkbox" : "radio"}
                name="quiz-option"
                checked={ticked}
                onChange={() => onChoose(toggled(chosen, index, several))}
              />
              <kbd aria-hidden="true">{index + 1}</kbd>
              <span class="quiz-option-text">
                <ProseLine text={option.text} />
              </span>
              {answered && <Mark right={option.right} ticked={ticked} several={several} />}
            </label>
            {answered && several && (
              <div class="quiz-reason">
                <ProseView text={option.reason} />
              </div>
            )}
          </div>
        );
      })}
      {several && (
        <div
          class={lineClass(
            chosen?.length === 0,
            answered,
            question.options.every((option) => !option.right),
          )}
        >
          <label>
            <input
              type="checkbox"
              name="quiz-option"
              checked={chosen?.length === 0}
              onChange={() => onChoose(chosen?.length === 0 ? null : [])}
            />
            <kbd aria-hidden="true">{question.options.length + 1}</kbd>
            <span class="quiz-option-text">None of these</span>
          </label>
        </div>
      )}
    </fieldset>
  );
}

/** What is chosen after the key or the click on a line; the line behind the last option is “None of these”. */
export function toggled(chosen: readonly number[] | null, index: number, several: boolean): readonly number[] | null {
  if (!several) return [index];
  const before = chosen ?? [];
  const after = before.includes(index)
    ? before.filter((one) => one !== index)
    : [...before, index].sort((a, b) => a - b);
  return after.length === 0 ? null : after;
}

function lineClass(ticked: boolean, answered: boolean, right: boolean): string {
  if (!answered) return ticked ? "quiz-option is-chosen" : "quiz-option";
  if (right) return "quiz-option is-right";
  return ticked ? "quiz-option is-wrong" : "quiz-option";
}

function Mark({
  right,
  ticked,
  several,
}: {
  readonly right: boolean;
  readonly ticked: boolean;
  readonly several: boolean;
}): JSX.Element | null {
  if (right) return <span class="quiz-mark is-right">✓ {ticked || !several ? "right" : "belongs, not ticked"}</span>;
  if (ticked) return <span class="quiz-mark is-wrong">✗ {several ? "does not belong" : "your choice"}</span>;
  return several ? <span class="quiz-mark">left out, rightly</span> : null;
}
