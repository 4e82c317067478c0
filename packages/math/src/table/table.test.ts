import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseCsv, toCsv } from "./csv.ts";
import { groupBy, summarize } from "./group-by.ts";
import { tableFromColumns, tableFromRows } from "./table.ts";

const penguins = tableFromColumns({
  species: ["Adelie", "Gentoo", "Adelie", null],
  mass: [3750, 5000, null, 4200],
  wild: [true, true, false, true],
});

test("what is written as CSV is read back as the same table", () => {
  const column = fc.oneof(
    fc.array(fc.option(fc.string()), { minLength: 3, maxLength: 3 }),
    fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 3, maxLength: 3 }),
    fc.array(fc.option(fc.boolean()), { minLength: 3, maxLength: 3 }),
  );
  fc.assert(
    fc.property(column, column, (a, b) => {
      const table = tableFromColumns({ "a,b": a, 'say "b"': b });
      const back = parseCsv(toCsv(table));
      assert.deepEqual(back.names, table.names);
      for (const [j, { kind, cells }] of table.columns.entries()) {
        // Texts that all read as numbers come back as numbers: CSV has no types.
        const read = back.columns[j].cells.map((cell, i) =>
          kind === "text" && cell !== null && typeof cell !== "string" ? cells[i] : cell,
        );
        assert.deepEqual(
          read.map((cell) => (cell === 0 ? 0 : cell)),
          cells.map((cell) => (cell === 0 ? 0 : cell)),
        );
      }
    }),
  );
});

test("CSV as it is found: quotes, doubled quotes, line breaks in cells, CRLF, a byte order mark, gaps, other separators", () => {
  const t = parseCsv('\uFEFFname,note,x\r\n"Li, Wei","said ""hi""\nand left",1.5\r\nBo,,-2e3\r\n\r\nCy,NA,\r\n');
  assert.deepEqual(t.rows(), [
    { name: "Li, Wei", note: 'said "hi"\nand left', x: 1.5 },
    { name: "Bo", note: null, x: -2000 },
    { name: "Cy", note: null, x: null },
  ]);
  assert.deepEqual(parseCsv("a;b\n1;true\n2;FALSE", { separator: ";" }).rows(), [
    { a: 1, b: true },
    { a: 2, b: false },
  ]);
  assert.deepEqual(parseCsv("zip\n007\n8000").column("zip").kind, "text");
  assert.deepEqual(parseCsv("x\n-99\n3", { missing: ["-99"] }).row(0), { x: null });
  assert.equal(parseCsv("").rowCount, 0);
  assert.deepEqual(parseCsv("a,b\n").names, ["a", "b"]);
  assert.deepEqual(parseCsv("a,b\n1,").row(0), { a: 1, b: null });
});

test("bad CSV is refused with its line", () => {
  assert.throws(() => parseCsv("a,b\n1,2\n3"), /parseCsv: every line must have 2 cells, like the first; line 3 has 1/);
  assert.throws(() => parseCsv('a\n"x'), /every quote must be closed; the one in line 2 is not/);
  assert.throws(() => parseCsv("a,a\n1,2"), /"a" stands twice in line 1/);
});

test("columns become vectors and matrices, with missing values as NaN", () => {
  assert.deepEqual(penguins.vector("mass").toArray(), [3750, 5000, NaN, 4200]);
  assert.deepEqual(penguins.matrix().toArray(), [
    [3750, 1],
    [5000, 1],
    [NaN, 0],
    [4200, 1],
  ]);
  assert.throws(() => penguins.vector("species"), /"species" holds text, such as "Adelie"/);
  assert.throws(
    () => penguins.column("Mass"),
    /the columns are species, mass, wild; "Mass" is none of them\. Did you mean mass\?/,
  );
});

test("rows are filtered, sorted with missing values last, and completed", () => {
  assert.deepEqual(penguins.sortBy("mass", { descending: true }).column("mass").cells, [5000, 4200, 3750, null]);
  assert.deepEqual(penguins.sortBy("mass").column("mass").cells, [3750, 4200, 5000, null]);
  assert.equal(penguins.filter(({ wild }) => wild === true).rowCount, 3);
  assert.equal(penguins.dropMissing().rowCount, 2);
  assert.equal(penguins.dropMissing(["mass"]).rowCount, 3);
  assert.equal(penguins.countMissing("species"), 1);
  assert.deepEqual(
    penguins.withColumn("kg", ({ mass }) => (mass === null ? null : Number(mass) / 1000)).column("kg").cells,
    [3.75, 5, null, 4.2],
  );
  assert.deepEqual(
    penguins
      .withColumn("mass", () => 1)
      .select(["mass", "wild"])
      .row(2),
    { mass: 1, wild: false },
  );
});

test("groups keep the order of first occurrence, and missing values their own group", () => {
  assert.deepEqual(
    groupBy(penguins, ["species"]).map(({ key }) => key.species),
    ["Adelie", "Gentoo", null],
  );
  const summary = summarize(penguins, ["species", "wild"], { n: (g) => g.rowCount });
  assert.deepEqual([summary.names, summary.rowCount], [["species", "wild", "n"], 4]);
  assert.equal(
    summarize(
      penguins.filter(() => false),
      ["species"],
      { n: (g) => g.rowCount },
    ).rowCount,
    0,
  );
});

test("tables print aligned, and refuse ragged or mixed columns", () => {
  assert.equal(String(penguins.take([0, 2])), "species  mass  wild\nAdelie   3750  true\nAdelie         false");
  assert.match(String(tableFromColumns({ x: Array.from({ length: 25 }, (_, i) => i) })), /… 5 more rows$/);
  assert.throws(() => tableFromColumns({ a: [1], b: [] }), /all columns must have 1 cells, like the first; "b" has 0/);
  assert.throws(() => tableFromRows([{ a: 1 }, { a: "x" }]), /"a" holds number and string/);
});
