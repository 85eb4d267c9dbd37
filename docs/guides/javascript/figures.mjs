// Reads public figures of the platform. Node 18 or newer, or any browser; no package.
//
//   node figures.mjs http://127.0.0.1:8080

/** An answer of /api/v1/statistics/<resource>; a list as a value repeats the parameter. */
export async function figures(base, resource, parameters, token) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    [value].flat().forEach(each => query.append(name, each));
  }
  const headers = { Accept: "application/json", "Accept-Language": "en", ...(token && { Authorization: `Bearer ${token}` }) };
  const response = await fetch(`${base}/api/v1/statistics/${resource}?${query}`, { headers });
  const body = await response.json();
  if (!response.ok) {
    throw new Error(`${body.code}: ${body.detail}`); // what to do about a code: /problems/<code>
  }
  return body;
}

/** Small figures are withheld from the public, which is not the same as nought. */
export function shown(figure) {
  if (figure.suppressed) {
    return "withheld";
  }
  return figure.value === null ? "none" : String(figure.value);
}

const [base] = process.argv.slice(2);
const answer = await figures(base, "complaints", { groupBy: "category", interval: "month", metric: "received" });
console.log(`${answer.from} to ${answer.to}, counted ${answer.asOf}, ${answer.view} view`);
for (const row of answer.rows) {
  console.log(`${row.period} ${row.labels.category}: ${shown(row.values.received)}`);
}
