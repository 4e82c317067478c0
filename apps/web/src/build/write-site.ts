import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
const texts = /\.(?:html|js|css|json|svg|txt|wasm)$/;

/** Writes files by their path from the site's root. */
export async function writeFiles(outDir: string, files: ReadonlyMap<string, string>): Promise<void> {
  await Promise.all(
    [...files].map(async ([path, content]) => {
      const file = join(outDir, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }),
  );
}

/** Lays a `.br` and a `.gz` beside text files (all of a folder, or those named), so that a server need not compress. */
export async function compressFiles(outDir: string, paths?: readonly string[]): Promise<void> {
  const files = (paths ?? (await readdir(outDir, { recursive: true }))).filter((path) => texts.test(path));
  await Promise.all(
    files.map(async (path) => {
      const file = join(outDir, path);
      const content = await readFile(file);
      // Below this a compressed copy saves no packet.
      if (content.length < 800) return;
      // Quality 9 instead of 11: a tenth of the time for 3 % more bytes.
      const quality = {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      };
      await writeFile(`${file}.br`, await brotli(content, quality));
      await writeFile(`${file}.gz`, await zip(content, { level: 9 }));
    }),
  );
}
