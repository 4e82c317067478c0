import { exportWork, readWorkFile, WorkFileError } from "../work/transfer.ts";
import { eraseWork, importWork, listWork } from "../work/work.ts";

document.querySelector("[data-work=export]")?.addEventListener("click", () => void save());
document.querySelector("[data-work=import]")?.addEventListener("change", (event) => {
  const input = event.currentTarget as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) void take(file).finally(() => (input.value = ""));
});
document.querySelector("[data-work=erase]")?.addEventListener("click", () => void erase());
await summarise();

async function save(): Promise<void> {
  const now = new Date();
  const url = URL.createObjectURL(new Blob([exportWork(await listWork(), now)], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), {
    href: url,
    download: `gradus-work-${now.toISOString().slice(0, 10)}.json`,
  });
  link.click();
  URL.revokeObjectURL(url);
}

async function take(file: File): Promise<void> {
  try {
    const work = readWorkFile(await file.text());
    const changed = await importWork(work);
    say(`${file.name}: ${work.length} entries read, ${changed} added or replaced.`);
    await summarise();
  } catch (error) {
    if (!(error instanceof WorkFileError)) throw error;
    say(error.message);
  }
}

async function erase(): Promise<void> {
  if (!confirm("Erase all your cells, functions, answers and progress in this browser?")) return;
  await eraseWork();
  await summarise();
}

async function summarise(): Promise<void> {
  const work = await listWork();
  const summary = document.querySelector("[data-work-summary]");
  if (!summary) return;
  const bytes = work.reduce((sum, each) => sum + JSON.stringify(each.value).length, 0);
  summary.textContent =
    work.length === 0
      ? "Nothing has been saved yet."
      : `${work.length} ${work.length === 1 ? "entry" : "entries"}, about ${Math.max(1, Math.round(bytes / 1000))} kB.`;
}

function say(text: string): void {
  const result = document.querySelector("[data-import-result]");
  if (result) result.textContent = text;
}
