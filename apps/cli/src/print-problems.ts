/** Prints what is wrong with the courses and returns the exit code for it. */
export function printProblems(
  problems: readonly { readonly file: string; readonly line: number; readonly message: string }[],
): 1 {
  for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`);
  console.error(`\n${problems.length === 1 ? "1 problem" : `${problems.length} problems`} in the courses.`);
  return 1;
}
