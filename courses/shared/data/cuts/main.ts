// Writes every data set that is cut from a package of npm: node courses/shared/data/cuts/main.ts
import { writeFileSync } from "node:fs";
import { cutAgain, cuts, fileOf } from "./cut.ts";

for (const cut of cuts) {
  writeFileSync(fileOf(cut), cutAgain(cut));
  console.log(`${cut.to} from ${cut.source}`);
}
