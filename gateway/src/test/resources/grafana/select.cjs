// Prints, for each {selector, answer} of a file, what the selector selects in JSONata.
const jsonata = require('jsonata');
const { readFileSync } = require('node:fs');

(async () => {
  const asked = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  const selected = [];
  for (const { selector, answer } of asked) {
    selected.push(await jsonata(selector).evaluate(answer));
  }
  console.log(JSON.stringify(selected));
})();
