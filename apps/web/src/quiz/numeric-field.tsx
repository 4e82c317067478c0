import type { NumericQuestion } from "@gradus/quiz";
import { readNumber, texOfNumber } from "@gradus/quiz";
import type { JSX } from "preact";
import { ProseLine, Tex } from "./prose-view.tsx";

/** One number, typed, with how it was understood behind it. */
export function NumericField({
  question,
  text,
  answered,
  onInput,
}: {
  readonly question: NumericQuestion;
  readonly text: string;
  readonly answered: boolean;
  readonly onInput: (text: string) => void;
}): JSX.Element {
  const reading = readNumber(text);
  // A plain number needs no echo; an expression is shown as its value.
  const worthShowing = "value" in reading && !/^\s*[-−]?[\d.]+\s*$/.test(text);
  return (
    <label class="quiz-numeric">
      <span class="quiz-label">
        <ProseLine text={question.label ?? "Your answer"} />
      </span>
      <input
        type="text"
        inputMode="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={text}
        readOnly={answered}
        placeholder="a number, 3/7, sqrt(2)"
        onInput={(event) => onInput(event.currentTarget.value)}
        data-first-field
      />
      {question.unit !== undefined && <span>{question.unit}</span>}
      {worthShowing && "value" in reading && (
        <span class="quiz-echo">
          <Tex tex={`= ${texOfNumber(reading.value)}`} />
        </span>
      )}
    </label>
  );
}
