import { emptyAnswer } from "@gradus/quiz";
import type { Given, Question, Verdict } from "@gradus/quiz";
import type { JSX } from "preact";
import { CardOrder } from "./card-order.tsx";
import { GraphField } from "./graph-field.tsx";
import { MatrixField } from "./matrix-field.tsx";
import { NumericField } from "./numeric-field.tsx";
import { OptionList } from "./option-list.tsx";
import { SymbolicField } from "./symbolic-field.tsx";

/** Where the answer to a question is given, whatever its kind. */
export function AnswerField({
  question,
  given,
  verdict,
  onGive,
}: {
  readonly question: Question;
  readonly given: Given | null;
  /** Null while the question is open. */
  readonly verdict: Verdict | null;
  readonly onGive: (given: Given) => void;
}): JSX.Element | null {
  // A draft of another kind can only come from a course that was changed since it was saved.
  const now = given?.kind === question.kind ? given : emptyAnswer(question);
  const answered = verdict !== null;
  if (question.kind === "numeric" && now.kind === "numeric") {
    const onInput = (text: string): void => onGive({ kind: "numeric", text });
    return <NumericField question={question} text={now.text} answered={answered} onInput={onInput} />;
  }
  if (question.kind === "symbolic" && now.kind === "symbolic") {
    const onInput = (text: string): void => onGive({ kind: "symbolic", text });
    return <SymbolicField question={question} text={now.text} answered={answered} onInput={onInput} />;
  }
  if (question.kind === "choice" && now.kind === "choice") {
    const chosen = now.option === null ? null : [now.option];
    const onChoose = (options: readonly number[] | null): void =>
      onGive({ kind: "choice", option: options?.[0] ?? null });
    return <OptionList question={question} chosen={chosen} answered={answered} onChoose={onChoose} />;
  }
  if (question.kind === "choices" && now.kind === "choices") {
    const onChoose = (options: readonly number[] | null): void => onGive({ kind: "choices", options });
    return <OptionList question={question} chosen={now.options} answered={answered} onChoose={onChoose} />;
  }
  if (question.kind === "matrix" && now.kind === "matrix") {
    const onInput = (cells: readonly (readonly string[])[]): void => onGive({ kind: "matrix", cells });
    return <MatrixField question={question} cells={now.cells} verdict={verdict} onInput={onInput} />;
  }
  if (question.kind === "order" && now.kind === "order") {
    const onMove = (cards: readonly string[]): void => onGive({ kind: "order", cards });
    return <CardOrder question={question} cards={now.cards} answered={answered} onMove={onMove} />;
  }
  if (question.kind === "graph" && now.kind === "graph") {
    const onPlace = (position: readonly number[]): void => onGive({ kind: "graph", position });
    return <GraphField question={question} position={now.position} answered={answered} onPlace={onPlace} />;
  }
  return null;
}
