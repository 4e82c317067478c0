import type { GlossaryEntry } from "@gradus/course";
import type { JSX } from "preact";
import { Inlines } from "./inlines.tsx";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

/** All terms with their definitions, in the order of the alphabet. */
export function glossaryPage(site: Site): Page {
  const entries = [...site.tree.glossary].sort((a, b) => a.terms[0].localeCompare(b.terms[0], "en"));
  return {
    path: "glossary/",
    title: "Glossary",
    description: "Every term of the courses, defined in a sentence or two.",
    styles: ["reference"],
    body: (
      <div class="reference">
        <h1>Glossary</h1>
        {entries.length === 0 ? <p>No term has been defined yet.</p> : <Letters entries={entries} />}
        <dl class="glossary">
          {entries.map((entry) => (
            <div key={entry.id} id={entry.id} class="glossary-entry">
              <dt>
                {entry.terms[0]}
                {entry.terms.length > 1 && <span class="glossary-other">also {entry.terms.slice(1).join(", ")}</span>}
              </dt>
              <dd>
                <Inlines inlines={entry.definition} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    ),
  };
}

/** Links to the first entry of each letter. */
function Letters({ entries }: { readonly entries: readonly GlossaryEntry[] }): JSX.Element {
  const firsts = new Map<string, string>();
  for (const { id, terms } of entries) {
    const letter = terms[0][0].toUpperCase();
    if (!firsts.has(letter)) firsts.set(letter, id);
  }
  return (
    <nav class="letters" aria-label="Letters">
      {[...firsts].map(([letter, id]) => (
        <a key={letter} href={`#${id}`}>
          {letter}
        </a>
      ))}
    </nav>
  );
}
