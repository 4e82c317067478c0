// Lets Node run .tsx: it strips types from .ts by itself, and leaves JSX to this loader.
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "oxc-transform";

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith(".tsx")) return nextLoad(url, context);
    const path = fileURLToPath(url);
    const { code, errors } = transformSync(path, readFileSync(path, "utf8"), {
      jsx: { runtime: "automatic", importSource: "preact" },
      sourcemap: false,
    });
    if (errors.length > 0) throw new SyntaxError(`${path}: ${errors.map((error) => error.message).join("\n")}`);
    return { format: "module", source: code, shortCircuit: true };
  },
});
