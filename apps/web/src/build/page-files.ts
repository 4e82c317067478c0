import type { Manifest } from "vite";
import type { PageFiles } from "../pages/document.tsx";
import type { Page } from "../pages/page.ts";
import type { PageNeeds } from "../pages/render-page.tsx";

/** The fonts of running text: asked for before the stylesheet is read, so that the text need not change its face. */
const earlyFonts = ["source-serif-4-latin-wght-normal.woff2", "inter-latin-wght-normal.woff2"];

/** Which files of the bundle a page loads. */
export function pageFiles(manifest: Manifest, page: Page, needs: PageNeeds): PageFiles {
  const styles = ["base", ...(needs.math ? ["math"] : []), ...(page.styles ?? [])];
  const scripts = ["page", ...(page.scripts ?? [])].map((name) => `client/${name}.ts`);
  const soon = page.mainIsland ? [`islands/${page.mainIsland}.tsx`] : [];
  const early = new Set([...scripts, ...soon].flatMap((key) => importsOf(manifest, key)));
  // Islands are brought to life by a chunk that only passes Preact on; unasked for, it would wait behind the fonts.
  const passing = Object.keys(manifest).filter((key) => key.endsWith("preact/dist/preact.mjs"));
  for (const key of soon.length > 0 ? [...soon, ...passing] : []) early.add(fileOf(manifest, key));
  return {
    styles: [...new Set(styles.map((name) => fileOf(manifest, `styles/${name}.css`)))],
    scripts: scripts.map((key) => fileOf(manifest, key)),
    preloads: [...early],
    fonts: Object.values(manifest)
      .flatMap(({ assets = [] }) => assets)
      .filter((file, i, all) => all.indexOf(file) === i && earlyFonts.some((font) => isMadeFrom(file, font))),
  };
}

function fileOf(manifest: Manifest, key: string): string {
  const chunk = manifest[key];
  if (chunk === undefined) throw new Error(`pageFiles: the bundle has no file for ${key}.`);
  return chunk.file;
}

/** The static imports of a chunk, all the way down. */
function importsOf(manifest: Manifest, key: string, seen = new Set<string>()): string[] {
  return (manifest[key]?.imports ?? []).flatMap((each) => {
    if (seen.has(each)) return [];
    seen.add(each);
    return [manifest[each].file, ...importsOf(manifest, each, seen)];
  });
}

/** `assets/inter-latin-wght-normal-Ab12.woff2` is made from `inter-latin-wght-normal.woff2`. */
function isMadeFrom(file: string, font: string): boolean {
  const stem = font.replace(".woff2", "");
  const name = file.slice(file.lastIndexOf("/") + 1);
  return name.startsWith(`${stem}-`) && name.length <= stem.length + "-12345678.woff2".length;
}
