import type { ChoiceOutput, FigureOutput, MimeBundle, SetInput, SliderOutput, TableOutput } from "@gradus/lab";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { SafeHtml } from "./safe-html.tsx";

/** One shown value in the richest form that the page knows. */
export function OutputView({
  bundle,
  cell,
  onInput,
}: {
  readonly bundle: MimeBundle;
  readonly cell: string;
  /** Null where nothing runs: inputs are shown, but cannot be moved. */
  readonly onInput: ((set: SetInput) => void) | null;
}): JSX.Element {
  const slider = bundle["application/vnd.gradus.slider+json"];
  if (slider !== undefined) return <SliderView key={slider.input} slider={slider} cell={cell} onInput={onInput} />;
  const choice = bundle["application/vnd.gradus.choice+json"];
  if (choice !== undefined) return <ChoiceView key={choice.input} choice={choice} cell={cell} onInput={onInput} />;
  const figure = bundle["application/vnd.gradus.figure+json"];
  if (figure !== undefined) return <FigureOutputView figure={figure} text={bundle["text/plain"]} />;
  const table = bundle["application/vnd.gradus.table+json"];
  if (table !== undefined) return <TableView table={table} />;
  const svg = bundle["image/svg+xml"];
  if (svg !== undefined) return <SafeHtml class="output-chart" html={svg} />;
  const html = bundle["text/html"];
  if (html !== undefined) return <SafeHtml class="output-html" html={html} />;
  const tex = bundle["application/x-tex"];
  if (tex !== undefined) return <TexView tex={tex} />;
  return <pre class="output-text">{bundle["text/plain"]}</pre>;
}

function SliderView({
  slider,
  cell,
  onInput,
}: {
  readonly slider: SliderOutput;
  readonly cell: string;
  readonly onInput: ((set: SetInput) => void) | null;
}): JSX.Element {
  const { input, min, max, step, label } = slider;
  const [value, setValue] = useState(slider.value);
  useEffect(() => setValue(slider.value), [slider.value, min, max]);
  const name = label === "" ? "value" : label;
  const id = `${cell}-input-${input}`;

  function move(text: string): void {
    const next = Number(text);
    if (text === "" || !Number.isFinite(next)) return;
    const kept = Math.min(max, Math.max(min, next));
    setValue(kept);
    onInput?.({ cell, input, value: kept });
  }

  return (
    <div class="output-input">
      <label for={id}>{name}</label>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={onInput === null}
        onInput={(event) => move(event.currentTarget.value)}
      />
      <output for={id}>{tidy(value)}</output>
    </div>
  );
}

/** 0.30000000000000004 is 0.3 to a reader. */
function tidy(value: number): string {
  return String(Number(value.toPrecision(10))).replace("-", "−");
}

function ChoiceView({
  choice,
  cell,
  onInput,
}: {
  readonly choice: ChoiceOutput;
  readonly cell: string;
  readonly onInput: ((set: SetInput) => void) | null;
}): JSX.Element {
  const { input, options, label } = choice;
  const [value, setValue] = useState(choice.value);
  useEffect(() => setValue(choice.value), [choice.value]);
  const id = `${cell}-input-${input}`;
  return (
    <div class="output-input">
      <label for={id}>{label === "" ? "choice" : label}</label>
      <select
        id={id}
        value={value}
        disabled={onInput === null}
        onChange={(event) => {
          const picked = event.currentTarget.value;
          setValue(picked);
          onInput?.({ cell, input, value: picked });
        }}
      >
        {options.map((option) => (
          <option key={option} value={option} selected={option === value}>
            {option}
          </option>
        ))}
      </select>
    </div>
  );
}

function TableView({ table }: { readonly table: TableOutput }): JSX.Element {
  const { caption, columns, rows, numeric } = table;
  return (
    <div class="table-frame" role="group" aria-label={caption === "" ? "Table" : caption} tabIndex={0}>
      <table class="output-table">
        {caption === "" ? null : <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map((name, j) =>
              name === "" ? (
                <td key={j}>
                  <span class="visually-hidden">name</span>
                </td>
              ) : (
                <th key={j} scope="col" class={numeric[j] ? "numeric" : undefined}>
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {columns.map((name, j) =>
                j === 0 && name === "" ? (
                  <th key={j} scope="row">
                    {row[j]}
                  </th>
                ) : (
                  <td key={j} class={numeric[j] ? "numeric" : undefined}>
                    {row[j] ?? ""}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A formula; KaTeX is loaded when the first one is to be shown. Until then its TeX stands there. */
function TexView({ tex }: { readonly tex: string }): JSX.Element {
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void import("../quiz/tex.ts").then(async ({ loadTex, texHtml }) => {
      await loadTex();
      if (!left) setHtml(texHtml(tex, true));
    });
    return () => void (left = true);
  }, [tex]);
  if (html === null) return <pre class="output-text">{tex}</pre>;
  // KaTeX escapes what it prints and trusts no command.
  return <div class="math-block" dangerouslySetInnerHTML={{ __html: html }} />;
}

/** A figure of the course; its code is loaded when it is shown. */
function FigureOutputView({ figure, text }: { readonly figure: FigureOutput; readonly text: string }): JSX.Element {
  const [view, setView] = useState<JSX.Element | string>(text);
  const { name, attributes, still, alt } = figure;
  const wanted = JSON.stringify(figure);
  useEffect(() => {
    let left = false;
    const show = (next: JSX.Element | string): void => {
      if (!left) setView(next);
    };
    void import("@gradus/figures").then(async ({ FigureView, checkFigure, loadFigure }) => {
      const problems = await checkFigure(name, attributes, still);
      if (problems.length > 0) return show(problems.join(" "));
      const loaded = await loadFigure(name);
      const words = alt === "" ? loaded.title : alt;
      show(<FigureView key={wanted} figure={loaded} attributes={attributes} still={still} alt={words} symbols={{}} />);
    });
    return () => void (left = true);
  }, [wanted]);
  return typeof view === "string" ? <pre class="output-text">{view}</pre> : <div class="output-figure">{view}</div>;
}
