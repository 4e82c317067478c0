import { searchBox } from "../search/search-box.ts";

let dialog: HTMLDialogElement | null = null;

/** Search over the page that is open. */
export function openSearchDialog(): void {
  if (dialog === null) {
    dialog = Object.assign(document.createElement("dialog"), { className: "search-dialog" });
    dialog.setAttribute("aria-label", "Search");
    dialog.append(searchBox());
    // A click on the backdrop is a click on the dialog itself.
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog?.close();
    });
    document.body.append(dialog);
  }
  dialog.showModal();
  dialog.querySelector("input")?.select();
}
