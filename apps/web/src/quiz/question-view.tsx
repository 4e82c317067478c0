import { answerProblem, checkAnswer, emptyAnswer } from "@gradus/quiz";
import type { Given, Question, Verdict } from "@gradus/quiz";
import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { AnswerField } from "./answer-field.tsx";
import { PlanePictureView } from "./plane-picture-view.tsx";
import { ProseView } from "./prose-view.tsx";
import { chosenByKey, isTyping, keysOf } from "./question-keys.ts";
import { answerWords, verdictWords } from "./verdict-words.ts";

/**
 * One question: stem, answer, hint, verdict. A form, so that Enter checks from any field; after the
 * verdict the focus stands on "Next", so that Enter goes on. The keys 1 to 9 choose lines.
 */
export function QuestionView({
  title,
  question,
  given,
  hintUsed,
  verdict,
  last,
  takesFocus,
  onGive,
  onHint,
  onAnswer,
  onNext,
}: {
  readonly title: string;
  readonly question: Question;
  readonly given: Given | null;
  readonly hintUsed: boolean;
  readonly verdict: Verdict | null;
  /** Whether the results come after this question. */
  readonly last: boolean;
  readonly takesFocus: boolean;
  readonly onGive: (given: Given) => void;
  readonly onHint: () => void;
  readonly onAnswer: (given: Given, verdict: Verdict) => void;
  readonly onNext: () => void;
}): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [checkedHere, setCheckedHere] = useState(false);
  const now = given ?? emptyAnswer(question);

  useEffect(() => {
    // A new question is read from its title on.
    if (takesFocus) heading.current?.focus();
    // Only when it appears: a focus that jumps while somebody types would be worse than none.
  }, []);
  useEffect(() => {
    if (checkedHere) next.current?.focus();
  }, [checkedHere]);

  function give(value: Given): void {
    setProblem(null);
    onGive(value);
  }

  function check(): void {
    const found = answerProblem(question, now);
    setProblem(found);
    if (found !== null) {
      form.current?.querySelector<HTMLElement>("[data-first-field]")?.focus();
      return;
    }
    setCheckedHere(true);
    onAnswer(now, checkAnswer(question, now));
  }

  // Before the next key can come: a listener of the last rendering would forget what was chosen since.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]") !== null) return;
      const target = event.target as HTMLElement;
      const inside = form.current?.contains(target) ?? false;
      const idle =
        target === document.body || (inside && !/^(?:INPUT|BUTTON|TEXTAREA|SUMMARY|A)$/.test(target.tagName));
      if (event.key === "Enter" && (idle || target.tagName === "H2")) {
        event.preventDefault();
        form.current?.requestSubmit();
        return;
      }
      const chosen = verdict === null && !isTyping(target) ? chosenByKey(question, now, event.key) : null;
      if (chosen === null) return;
      event.preventDefault();
      give(chosen);
      form.current?.querySelectorAll<HTMLInputElement>("[name=quiz-option]")[Number(event.key) - 1]?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  });

  return (
    <form
      class="quiz-question"
      ref={form}
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (verdict === null) check();
        else onNext();
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <div class="quiz-stem">
        <ProseView text={question.stem} />
        {question.picture !== undefined && <PlanePictureView picture={question.picture} />}
      </div>
      <AnswerField question={question} given={given} verdict={verdict} onGive={give} />
      <p class="quiz-problem" role="alert">
        {problem}
      </p>
      {verdict === null && (
        <>
          <div class="quiz-actions">
            <button type="submit" class="primary-button">
              Check
            </button>
            <button
              type="button"
              aria-expanded={hintUsed}
              aria-controls="quiz-hint"
              disabled={hintUsed}
              onClick={onHint}
            >
              Hint
            </button>
            <p class="quiz-keys">{keysOf(question)}</p>
          </div>
          <div id="quiz-hint" class="quiz-hint" hidden={!hintUsed}>
            {hintUsed && <ProseView text={question.hint} />}
          </div>
        </>
      )}
      <div role="status">
        {verdict !== null && (
          <div class={`quiz-verdict ${verdict.right ? "is-right" : verdict.credit > 0 ? "is-part" : "is-wrong"}`}>
            <p class="quiz-verdict-words">
              <span aria-hidden="true">{verdictWords(verdict).sign}</span> {verdictWords(verdict).words}
            </p>
            {saysMore(verdict) && <ProseView text={verdict.message} />}
            {!verdict.right && answerWords(question) !== null && <ProseView text={answerWords(question) ?? ""} />}
          </div>
        )}
      </div>
      {verdict !== null && (
        <>
          <details class="quiz-solution" open={!verdict.right && question.kind !== "choices"}>
            <summary>The way there</summary>
            <ProseView text={question.solution} />
          </details>
          <div class="quiz-actions">
            <button type="submit" class="primary-button" ref={next}>
              {last ? "See how it went" : "Next question"}
            </button>
          </div>
        </>
      )}
    </form>
  );
}

/** A message that only repeats the sign is left out. */
function saysMore({ message }: Verdict): boolean {
  return message !== "Right.";
}
