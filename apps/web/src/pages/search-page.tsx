import type { Page } from "./page.ts";

/** Search as a page of its own; the same search opens over any page with the key /. */
export function searchPage(): Page {
  return {
    path: "search/",
    title: "Search",
    description: "Search slides, labs, exercises, terms and figures.",
    styles: ["reference"],
    scripts: ["search-page"],
    body: (
      <div class="reference search-page">
        <h1>Search</h1>
        <div data-search>
          <p>
            Search needs scripts. The <a href="../glossary/">glossary</a> and the <a href="../">table of modules</a>{" "}
            work without.
          </p>
        </div>
      </div>
    ),
  };
}
