/** Says so where the browser keeps nothing: better known before an hour's work than after it. */
export function workNotice(): void {
  if (document.documentElement.dataset.place === undefined) return;
  void import("../work/work.ts").then(async ({ workIsKept }) => {
    if (await workIsKept()) return;
    const notice = document.createElement("p");
    notice.className = "work-notice";
    notice.setAttribute("role", "status");
    notice.textContent =
      "This browser does not let the page keep anything (a private window?). What you do here is lost when you close or reload it.";
    document.querySelector("main")?.prepend(notice);
  });
}
