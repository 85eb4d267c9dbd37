import assert from "node:assert/strict";
import test from "node:test";

globalThis.document = { documentElement: { lang: "zh-CN" } };
const modules = "../../main/resources/assets/dashboard/";
const { range, readState, toggled, writeState } = await import(`${modules}state.js`);
const { questions } = await import(`${modules}questions.js`);

// 00:30 of 24 November in Hangzhou, when it is still the day before in Greenwich
const now = new Date("2026-11-23T16:30:00Z");

test("an address survives being read and written", () => {
  const search = "?lang=en&theme=dark&period=custom&metric=satisfaction&from=2026-01-01&to=2026-03-31&district=330106&district=%21330109&category=GOODS_FOOD&tables=lights%2Cseries";
  assert.equal(writeState(readState(search), search), search);
  assert.equal(writeState(readState(""), ""), "");
});

test("what an address must not hold is as if it were not there", () => {
  const state = readState("?period=forever&interval=second&district=%3Cscript%3E&tables=../x&metric=A&from=2026-02-01");
  assert.deepEqual(state, readState(""));
  assert.equal(readState("?period=custom&from=2026-03-01&to=2026-02-01").period, "12m");
});

test("periods are those of Hangzhou's calendar and count both their days", () => {
  const days = period => range({ period }, now);
  assert.deepEqual(days("30d"), { from: "2026-10-26", to: "2026-11-24" });
  assert.deepEqual(days("90d"), { from: "2026-08-27", to: "2026-11-24" });
  assert.deepEqual(days("12m"), { from: "2025-12-01", to: "2026-11-24" });
  assert.deepEqual(days("ytd"), { from: "2026-01-01", to: "2026-11-24" });
  assert.deepEqual(range({ period: "12m" }, new Date("2026-01-31T04:00:00Z")), { from: "2025-02-01", to: "2026-01-31" });
});

test("a filter is put on and taken off", () => {
  const state = toggled(readState(""), "district", "330106");
  assert.deepEqual(state.filters.district, ["330106"]);
  assert.deepEqual(toggled(state, "district", "330106").filters.district, []);
});

test("a ranking leaves its own filter out, everything else keeps it", () => {
  const asked = questions(readState("?district=330106&category=GOODS_FOOD&kind=report&compare=none"));
  const query = name => new URLSearchParams(asked[name].query);
  assert.equal(query("totals").get("category"), "GOODS_FOOD");
  assert.equal(query("categories").get("category"), null);
  assert.equal(query("categories").get("district"), "330106");
  assert.equal(query("districts").get("district"), null);
  assert.equal(query("problems").get("kind"), "report");
  assert.equal(query("totals").get("compare"), null);
  assert.equal(query("units").get("from"), null);
  assert.ok(Object.keys(asked).length <= 16);
});
