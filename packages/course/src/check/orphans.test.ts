import assert from "node:assert/strict";
import { test } from "node:test";
import { lines, plantDefect } from "./plant-defect.ts";
import { orphans } from "./orphans.ts";

test("every lesson file is named by a module", async () => {
  const problems = await plantDefect(
    {
      "sums/labs/forgotten.md": () => "---\ntitle: Forgotten\n---\n",
    },
    orphans,
  );
  assert.deepEqual(lines(problems), [
    "sums/labs/forgotten.md:1 [orphans] Nothing in sums/course.yaml names this file. Name it there, or remove it.",
  ]);
});

for (const folder of ["checks", "hidden-checks", "mistakes"]) {
  test(`a file in the folder ${folder} of an assignment is imported by another`, async () => {
    const assignment = "sums/programming-assignments/first-sums";
    const pieces = {
      [`${assignment}/${folder}/forgotten.ts`]: () => "export const forgotten = 3;\n",
      [`${assignment}/${folder}/total.ts`]: () => 'export { total } from "../starter.ts";\n',
      [`${assignment}/${folder}.ts`]: (text: string) => `${text}export { total } from "./${folder}/total.ts";\n`,
    };
    assert.deepEqual(lines(await plantDefect(pieces, orphans)), [
      `${assignment}/${folder}/forgotten.ts:1 [orphans] Nothing imports this file, so it counts for nothing. Import it in ${folder}.ts, or remove it.`,
    ]);
  });
}
