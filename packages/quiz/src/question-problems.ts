import { checkAnswer } from "./check-answer.ts";
import { pictureProblem } from "./plane-picture.ts";
import { proseProblem } from "./prose-problem.ts";
import { sameText } from "./same-text.ts";
import type { Given, Mistake, Option, Question } from "./question.ts";

/** What a question breaks, by the name of the rule. */
export interface QuestionProblem {
  readonly rule: string;
  readonly message: string;
}

/** Judges a question by the rules of the fuzz test; see `fuzz`. */
export function questionProblems(question: Question): readonly QuestionProblem[] {
  return [
    ...textProblems(question),
    ...(question.kind === "choice" || question.kind === "choices"
      ? optionProblems(question.options, question.kind)
      : []),
    ...answerProblems(question),
  ];
}

function textProblems(question: Question): QuestionProblem[] {
  const texts: [string, string][] = [
    ["stem", question.stem],
    ["hint", question.hint],
    ["solution", question.solution],
  ];
  if ("options" in question) {
    for (const { name, text, reason } of question.options)
      texts.push([`option "${name}"`, text], [`reason of "${name}"`, reason]);
  }
  if ("mistakes" in question) {
    for (const { name, reason } of question.mistakes) texts.push([`reason of "${name}"`, reason]);
  }
  if (question.kind === "order") {
    for (const { id, text } of question.cards) texts.push([`card "${id}"`, text]);
    for (const { earlier, later, reason } of question.rules) texts.push([`rule ${earlier} before ${later}`, reason]);
  }
  const problems = texts.flatMap(([where, text]) => {
    const problem = proseProblem(text);
    return problem === null ? [] : [{ rule: `text of ${where}`, message: `${where}: ${problem}.` }];
  });
  const picture = question.picture === undefined ? null : pictureProblem(question.picture);
  return picture === null ? problems : [...problems, { rule: "picture", message: `${picture}.` }];
}

function optionProblems(options: readonly Option[], kind: "choice" | "choices"): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  if (options.length < 3)
    problems.push({ rule: "too few options", message: `${options.length} options; at least 3 are needed.` });
  const right = options.filter((option) => option.right).length;
  if (kind === "choice" && right !== 1) {
    problems.push({ rule: "one right", message: `${right} options are right; exactly one has to be.` });
  }
  for (const [index, option] of options.entries()) {
    const twin = options.slice(0, index).find((other) => sameText(other.text, option.text));
    if (twin !== undefined) {
      problems.push({ rule: "distinct", message: `"${twin.text}" and "${option.text}" are the same answer.` });
    }
  }
  return problems;
}

function answerProblems(question: Question): QuestionProblem[] {
  const problems: QuestionProblem[] = [];
  const expectRight = (given: Given): void => {
    const { right, credit, message } = checkAnswer(question, given);
    if (!right || credit !== 1)
      problems.push({ rule: "answer", message: `the stated answer fails its own check: ${message}` });
  };
  const expectWrong = (given: Given, what: string, reason: string | null): void => {
    const { right, credit, message } = checkAnswer(question, given);
    if (right || credit >= 1) problems.push({ rule: `accepts ${what}`, message: `${what} is accepted.` });
    else if (reason !== null && message !== reason) {
      problems.push({ rule: `reason of ${what}`, message: `${what} gets another message: ${message}` });
    }
    const problem = proseProblem(message);
    if (problem !== null)
      problems.push({ rule: `message of ${what}`, message: `the message for ${what}: ${problem}.` });
  };
  const expectMistakes = <Value>(mistakes: readonly Mistake<Value>[], toGiven: (value: Value) => Given): void => {
    for (const { name, value, reason } of mistakes) expectWrong(toGiven(value), `the mistake "${name}"`, reason);
  };
  switch (question.kind) {
    case "numeric": {
      const toGiven = (value: number): Given => ({ kind: "numeric", text: String(value) });
      expectRight(toGiven(question.answer));
      expectMistakes(question.mistakes, toGiven);
      break;
    }
    case "symbolic": {
      const toGiven = (value: string): Given => ({ kind: "symbolic", text: value });
      expectRight(toGiven(question.answer));
      expectMistakes(question.mistakes, toGiven);
      break;
    }
    case "choice":
      question.options.forEach((option, index) => {
        if (option.right) expectRight({ kind: "choice", option: index });
        else expectWrong({ kind: "choice", option: index }, `the option "${option.name}"`, option.reason);
      });
      break;
    case "choices": {
      const right = question.options.flatMap((option, index) => (option.right ? [index] : []));
      expectRight({ kind: "choices", options: right });
      question.options.forEach((option, index) => {
        const flipped = option.right ? right.filter((one) => one !== index) : [...right, index];
        expectWrong({ kind: "choices", options: flipped }, `misjudging "${option.name}"`, null);
      });
      break;
    }
    case "matrix": {
      const toGiven = (value: readonly (readonly number[])[]): Given => ({
        kind: "matrix",
        cells: value.map((row) => row.map(String)),
      });
      expectRight(toGiven(question.answer));
      expectMistakes(question.mistakes, toGiven);
      break;
    }
    case "order": {
      const toGiven = (cards: readonly string[]): Given => ({ kind: "order", cards });
      expectRight(toGiven(question.answer));
      expectWrong(toGiven(question.cards.map((card) => card.id)), "the order that is dealt", null);
      expectMistakes(question.mistakes, toGiven);
      break;
    }
    case "graph": {
      const toGiven = (position: readonly number[]): Given => ({ kind: "graph", position });
      expectRight(toGiven(question.answer));
      expectWrong(toGiven(question.start), "the position at the start", null);
      expectMistakes(question.mistakes, toGiven);
      break;
    }
  }
  return problems;
}
