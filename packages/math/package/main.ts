// Packs @gradus/math as it is published: `npm run package -w @gradus/math -- FOLDER` prints the path of the tarball.
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { pack } from "./pack.ts";

const folder = resolve(process.argv[2] ?? ".gradus/math-package");
mkdirSync(folder, { recursive: true });
console.log(pack(folder));
