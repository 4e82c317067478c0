// Writes every data set that is made by a generator: node --import ./load-tsx.js courses/shared/data/makers/main.ts
import { writeFileSync } from "node:fs";
import { fileOf, made } from "./made.ts";

for (const one of made) {
  writeFileSync(fileOf(one), one.make());
  console.log(one.to);
}
