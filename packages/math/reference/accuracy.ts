// Prints how many digits of NIST's certified values least squares reaches: node packages/math/reference/accuracy.ts
import { leastSquaresAccuracy } from "./least-squares-accuracy.ts";

const rows = leastSquaresAccuracy().map(({ name, plain, refined, ceiling, condition }) => [
  name.padEnd(10),
  condition.toExponential(1).padStart(9),
  ...[plain, refined, ceiling].map((count) => count.toFixed(1).padStart(9)),
]);
process.stdout.write("Linear least squares, NIST StRD: correct digits of the worst coefficient (15 are certified)\n");
process.stdout.write("data set   condition    plain  refined  ceiling\n");
for (const row of rows) process.stdout.write(`${row.join("")}\n`);
process.stdout.write(
  "plain: refine: false. refined: the default. ceiling: exact arithmetic on the same float64 inputs.\n",
);
