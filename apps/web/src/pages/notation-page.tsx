import { Inlines } from "./inlines.tsx";
import type { Page } from "./page.ts";
import type { Site } from "./site.ts";

/** How formulas are written in all courses, one line each, in the order in which the list gives them. */
export function notationPage(site: Site): Page {
  const { notation } = site.tree;
  return {
    path: "notation/",
    title: "Notation",
    description: "How vectors, matrices, maps and their numbers are written in the formulas of all courses.",
    styles: ["reference"],
    body: (
      <div class="reference">
        <h1>Notation</h1>
        {notation.length === 0 ? (
          <p>No notation has been written down yet.</p>
        ) : (
          <table class="notation">
            <thead>
              <tr>
                <th scope="col">Written</th>
                <th scope="col">Meaning</th>
              </tr>
            </thead>
            <tbody>
              {notation.map(({ id, formula, means }) => (
                <tr key={id} id={id}>
                  <th scope="row">
                    <Inlines inlines={[formula]} />
                  </th>
                  <td>
                    <Inlines inlines={means} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    ),
  };
}
