import { textOfCells, type Question } from "@gradus/quiz";
import type { Page } from "playwright-core";

/** Gives the right answer to the question on the page, with the keyboard where there is one way to do it. */
export async function answerQuestion(page: Page, question: Question): Promise<void> {
  const form = page.locator("form.quiz-question");
  switch (question.kind) {
    case "numeric":
      await form.locator("[data-first-field]").fill(String(question.answer));
      break;
    case "symbolic":
      await form.locator("[data-first-field]").fill(question.answer);
      break;
    case "choice":
    case "choices": {
      const right = question.options.flatMap((option, i) => (option.right ? [i] : []));
      const chosen = right.length > 0 ? right : [question.options.length];
      for (const i of chosen) await page.keyboard.press(String(i + 1));
      break;
    }
    case "matrix":
      await form.getByRole("button", { name: "Type it as text" }).click();
      await form.locator("[data-first-field]").fill(textOfCells(question.answer.map((row) => row.map(String))));
      break;
    case "order":
      for (const [to, id] of question.answer.entries()) {
        await form.locator(`[data-grip="${id}"]`).focus();
        const cards = await form
          .locator("[data-card]")
          .evaluateAll((all) => all.map((card) => card.getAttribute("data-card")));
        for (let at = cards.indexOf(id); at > to; at--) await page.keyboard.press("ArrowUp");
      }
      break;
    case "graph": {
      const fields = form.locator("input[type=number], input[inputmode=decimal], input[type=text]");
      for (const [i, value] of question.answer.entries()) {
        await fields.nth(i).fill(String(value));
        await fields.nth(i).press("Tab");
      }
      break;
    }
    default:
      question satisfies never;
  }
  await form.getByRole("button", { name: "Check" }).click();
}
