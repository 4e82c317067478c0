import type { Inline } from "@gradus/course";
import { renderToString } from "preact-render-to-string";
import { Document } from "./document.tsx";
import type { PageFiles } from "./document.tsx";
import { Here } from "./here.tsx";
import { Inlines } from "./inlines.tsx";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

/** What is known of a page once its body is rendered: which parts of the common bundle it can do without. */
export interface PageNeeds {
  readonly math: boolean;
}

/**
 * A page as the text of its HTML file.
 *
 * @param filesFor the files of the bundle that a page with these needs loads
 * @param build names this build in the addresses of files that keep their names
 */
export function renderPage(
  page: Page,
  site: Site,
  { filesFor, build }: { filesFor: (page: Page, needs: PageNeeds) => PageFiles; readonly build: string },
): string {
  const here = { path: page.path, site };
  const body = renderToString(<Here.Provider value={here}>{page.body}</Here.Provider>);
  const definitions = renderToString(
    <Here.Provider value={here}>
      <Definitions ids={termsUsed(body, site)} site={site} />
    </Here.Provider>,
  );
  const needs = { math: body.includes('class="katex') || definitions.includes('class="katex') };
  const html = renderToString(
    <Here.Provider value={here}>
      <Document page={page} body={body} definitions={definitions} files={filesFor(page, needs)} build={build} />
    </Here.Provider>,
  );
  return `<!doctype html>\n${html}\n`;
}

/** The glossary entries that a page refers to, for its pop-ups. */
function Definitions({ ids, site }: { readonly ids: readonly string[]; readonly site: Site }) {
  return (
    <>
      {ids.map((id) => {
        const entry = site.glossary.get(id);
        return (
          entry && (
            <template key={id} data-definition={id}>
              <strong>{entry.terms[0]}</strong> <Inlines inlines={entry.definition} />
            </template>
          )
        );
      })}
    </>
  );
}

/** The terms of a page, and those that their definitions use in turn. */
function termsUsed(html: string, { glossary }: Site): string[] {
  const used = new Set([...html.matchAll(/data-term="([^"]+)"/g)].map(([, id]) => id));
  for (const id of used) for (const next of termsIn(glossary.get(id)?.definition ?? [])) used.add(next);
  return [...used];
}

function termsIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => [
    ...(inline.type === "term" ? [inline.id] : []),
    ...("children" in inline ? termsIn(inline.children) : []),
  ]);
}
