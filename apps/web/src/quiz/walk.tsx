import { answerQuestion, askQuestion, currentQuestion, draftAnswer, nextQuestion } from "@gradus/quiz";
import type { AnsweredQuestion, Attempt, QuestionType } from "@gradus/quiz";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { AttemptSteps } from "./attempt-steps.tsx";
import { QuestionView } from "./question-view.tsx";

/** An attempt, one question at a time; the questions follow from its seed. */
export function Walk({
  attempt,
  types,
  takesFocus,
  onChange,
  onAnswered,
  onLeave,
}: {
  readonly attempt: Attempt;
  /** Every type of the attempt by the id under which the attempt names it. */
  readonly types: ReadonlyMap<string, QuestionType>;
  /** Whether the learner has just begun it here; an attempt that goes on after a reload leaves the focus alone. */
  readonly takesFocus: boolean;
  readonly onChange: (change: (attempt: Attempt) => Attempt) => void;
  readonly onAnswered: (answered: AnsweredQuestion) => void;
  readonly onLeave: () => void;
}): JSX.Element | null {
  const [wentOn, setWentOn] = useState(false);
  const now = currentQuestion(attempt);
  const typeId = now.phase === "over" ? null : now.typeId;
  const type = typeId === null ? undefined : types.get(typeId);
  const question = useMemo(() => (type === undefined ? null : askQuestion(type, attempt.seed)), [type, attempt.seed]);
  if (now.phase === "over" || type === undefined || question === null) return null;
  const answered = now.phase === "reading" ? now.answered : null;
  return (
    <div class="quiz-walk">
      <AttemptSteps attempt={attempt} />
      <QuestionView
        key={`${attempt.seed} ${now.typeId}`}
        title={type.title}
        question={question}
        given={answered?.given ?? attempt.draft.given}
        hintUsed={answered?.hintUsed ?? attempt.draft.hintUsed}
        verdict={answered?.verdict ?? null}
        last={attempt.index === attempt.typeIds.length - 1}
        onGive={(given) => onChange((before) => draftAnswer(before, { given }))}
        onHint={() => onChange((before) => draftAnswer(before, { hintUsed: true }))}
        onAnswer={(given, verdict) => {
          onChange((before) => answerQuestion(before, given, verdict));
          onAnswered({ typeId: now.typeId, given, verdict, hintUsed: attempt.draft.hintUsed });
        }}
        takesFocus={takesFocus || wentOn}
        onNext={() => {
          setWentOn(true);
          onChange(nextQuestion);
        }}
      />
      <p class="quiz-leave">
        <button type="button" class="plain-button" onClick={onLeave}>
          Leave this attempt
        </button>
      </p>
    </div>
  );
}
