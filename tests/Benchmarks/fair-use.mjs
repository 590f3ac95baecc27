// Shows that a caller far over the limit is refused at once and does not slow the others (RELIABILITY.md, A3 and A4).
//   dotnet run -c Release --project src/CareersWeb -- --Proxies:Known=127.0.0.1 &   then   node tests/Benchmarks/fair-use.mjs http://127.0.0.1:5080/graphql
// Forty callers, each with an address of its own, ask steadily; in every second round one more sends 100 times the points that the limit
// gives a second. Rounds alternate, so that both kinds meet the same noise.
import http from 'node:http';

const url = new URL(process.argv[2] ?? 'http://127.0.0.1:5080/graphql');
const [callers, roundSeconds, rounds] = [40, 4, 10];
const abusePerSecond = Math.round((100 * 10_000) / 3_600); // calls of one point
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
const body = Buffer.from(JSON.stringify({ query: '{ occupation(slug: "paramedic") { title summary entryRoutes { title minimumLevel } } }' }));

const ask = address => new Promise((done, fail) => {
  const began = performance.now();
  const request = http.request(url, { method: 'POST', agent, headers: {
    'content-type': 'application/json', 'content-length': body.length, 'x-forwarded-for': address } }, answer => {
    answer.resume();
    answer.on('end', () => done({ status: answer.statusCode, ms: performance.now() - began }));
  });
  request.on('error', fail);
  request.end(body);
});
const sleep = ms => new Promise(done => setTimeout(done, ms));
const at = (list, share) => list.sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];

async function steady(address, perSecond, until, answers) {
  const gap = 1_000 / perSecond;
  for (let next = performance.now() + Math.random() * gap; next < until; next += gap) {
    await sleep(Math.max(0, next - performance.now()));
    answers.push(await ask(address));
  }
}

async function round(abused, refused) {
  const until = performance.now() + roundSeconds * 1_000;
  const others = [];
  const running = Array.from({ length: callers }, (_, i) => steady(`10.0.0.${i + 1}`, 5, until, others));
  if (abused) for (let lane = 0; lane < 8; lane++) running.push(steady('10.9.9.9', abusePerSecond / 8, until, refused));
  await Promise.all(running);
  return others;
}

await round(true, []); // warm
while ((await ask('10.9.9.9')).status !== 429); // the points of the one are gone
const alone = [], beside = [], refused = [];
for (let i = 0; i < rounds; i++) {
  alone.push(at((await round(false, refused)).map(a => a.ms), 0.95));
  const others = await round(true, refused);
  beside.push(at(others.map(a => a.ms), 0.95));
  if (others.some(a => a.status !== 200)) throw new Error('another caller was refused');
}
const times = refused.filter(a => a.status === 429).map(a => a.ms);
const [without, withAbuse] = [at(alone, 0.5), at(beside, 0.5)];
console.log(`refusals ${times.length} of ${refused.length}: p50 ${at(times, 0.5).toFixed(2)} ms, p95 ${at(times, 0.95).toFixed(2)} ms, p99 ${at(times, 0.99).toFixed(2)} ms`);
console.log(`others' p95, median of ${rounds} rounds: ${without.toFixed(2)} ms alone, ${withAbuse.toFixed(2)} ms beside the one, ${(100 * (withAbuse / without - 1)).toFixed(1)}% more`);
