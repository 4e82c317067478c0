import type { Page } from "./page.ts";

/** Everything that a learner did, as one file out and in. */
export function yourWorkPage(): Page {
  return {
    path: "your-work/",
    title: "Your work",
    description: "Export, import or erase everything you did.",
    styles: ["reference"],
    scripts: ["your-work"],
    body: (
      <div class="reference your-work">
        <h1>Your work</h1>
        <p class="lede">
          Cells you changed, functions you wrote, answers and progress are kept in this browser, on this machine.
          Nothing is sent anywhere.
        </p>
        <p data-work-summary role="status" />
        <section aria-labelledby="export">
          <h2 id="export">Export</h2>
          <p>One file with everything, to keep as a copy or to carry to another machine.</p>
          <p>
            <button type="button" class="primary-button" data-work="export">
              Save a copy
            </button>
          </p>
        </section>
        <section aria-labelledby="import">
          <h2 id="import">Import</h2>
          <p>
            What the file has and this browser has not is added. Where both have something, the one saved later wins;
            progress keeps the better of the two. Nothing is changed when the file cannot be read.
          </p>
          <p>
            <label class="file-field">
              <span>File to import</span>
              <input type="file" accept=".json,application/json" data-work="import" />
            </label>
          </p>
          <p data-import-result role="status" />
        </section>
        <section aria-labelledby="erase">
          <h2 id="erase">Erase</h2>
          <p>Forgets everything above, in this browser. It cannot be undone: save a copy first.</p>
          <p>
            <button type="button" class="danger-button" data-work="erase">
              Erase everything
            </button>
          </p>
        </section>
      </div>
    ),
  };
}
