import MiniSearch from "minisearch";
import { siteUrl } from "../site/site-url.ts";
import { exactFirst } from "./exact-first.ts";
import { searchOptions } from "./search-options.ts";
import type { Findable } from "./search-options.ts";

export interface Found {
  readonly url: string;
  readonly kind: Findable["kind"];
  readonly title: string;
  readonly within: string;
}

let index: Promise<MiniSearch<Findable>> | null = null;

/** Searches the site; the index is fetched at the first call. */
export async function findInSite(query: string): Promise<Found[]> {
  index ??= fetchIndex();
  const found = (await index)
    .search(query)
    .map(({ id, kind, title, within }): Found => ({ url: siteUrl(id as string), kind, title, within }));
  return exactFirst(query, found).slice(0, 40);
}

async function fetchIndex(): Promise<MiniSearch<Findable>> {
  const response = await fetch(siteUrl("search.json"));
  if (!response.ok) {
    index = null;
    throw new Error(`The search index could not be loaded (${response.status}).`);
  }
  return MiniSearch.loadJSON<Findable>(await response.text(), searchOptions);
}
