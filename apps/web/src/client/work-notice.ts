/** Says so where the browser keeps nothing, and while it refuses to: better known before an hour's work than after it. */
export function workNotice(): void {
  if (document.documentElement.dataset.place === undefined) return;
  void import("../work/work.ts").then(async ({ watchUnsaved, workIsKept }) => {
    let waiting: HTMLElement | null = null;
    watchUnsaved((unsaved) => {
      waiting?.remove();
      waiting = unsaved
        ? show(
            "Your last changes are not saved: the browser refuses to write them (is the disk full?). Keep this page open; it goes on trying.",
          )
        : null;
      if (unsaved) addEventListener("beforeunload", ask);
      else removeEventListener("beforeunload", ask);
    });
    if (await workIsKept()) return;
    show(
      "This browser does not let the page keep anything (a private window?). What you do here is lost when you close or reload it.",
    );
  });
}

function show(words: string): HTMLElement {
  const notice = document.createElement("p");
  notice.className = "work-notice";
  notice.setAttribute("role", "status");
  notice.textContent = words;
  document.querySelector("main")?.prepend(notice);
  return notice;
}

/** The browser's own question before a page with unsaved work is left. */
function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
