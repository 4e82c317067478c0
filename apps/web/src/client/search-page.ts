import { searchBox } from "../search/search-box.ts";

const place = document.querySelector<HTMLElement>("[data-search]");
const query = new URLSearchParams(location.search).get("q") ?? "";
place?.replaceChildren(
  searchBox(query, (typed) => {
    const url = new URL(location.href);
    if (typed === "") url.searchParams.delete("q");
    else url.searchParams.set("q", typed);
    history.replaceState(null, "", url);
  }),
);
place?.querySelector("input")?.focus();
