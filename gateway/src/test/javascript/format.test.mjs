import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { documentElement: { lang: "zh-CN" } };
const { movement, number, period, shown } = await import("../../main/resources/assets/dashboard/format.js");

test("numbers are written as a bureau writes them", () => {
  assert.equal(number(284500, "count"), "284,500");
  assert.equal(number(0.9134, "ratio"), "91.3%");
  assert.equal(number(126720000, "yuan"), "12,672.0 万元");
  assert.equal(number(9999, "yuan"), "9,999 元");
  assert.equal(number(13.05, "days"), "13.1 天");
});

test("withheld is not nought, and nothing is neither", () => {
  assert.equal(shown({ value: null, suppressed: true }, "count"), "隐去");
  assert.equal(shown({ value: null }, "ratio"), "—");
  assert.equal(shown(undefined, "count"), "—");
  assert.equal(shown({ value: 0 }, "count"), "0");
});

test("a ratio moves by points, a count by its share", () => {
  assert.deepEqual(movement({ value: 0.93, previous: 0.918 }, "ratio"), { direction: 1, text: "1.2 个百分点" });
  assert.deepEqual(movement({ value: 90, previous: 100, change: -0.1 }, "count"), { direction: -1, text: "10.0%" });
  assert.deepEqual(movement({ value: 100, previous: 100, change: 0 }, "count"), { direction: 0, text: "0.0%" });
  assert.equal(movement({ value: 5, previous: 0 }, "count"), null);
  assert.equal(movement({ value: 5 }, "count"), null);
  assert.equal(movement({ value: null, suppressed: true, previous: 3 }, "count"), null);
});

test("periods are short on an axis", () => {
  assert.equal(period("2026-10", 3), "10月");
  assert.equal(period("2026-01", 3), "1月\n2026");
  assert.equal(period("2026-11-24", 3), "11-24");
  assert.equal(period("2026-W48", 3), "2026\nW48");
});
