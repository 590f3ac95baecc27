// Talks to a served Careers Explorer over Direct Line as many people at once would, and prints what it was like.
//   node chat-load.mjs http://127.0.0.1:5080 SECRET PID [conversations=5000] [turns a second=300] [seconds=30] [seconds before=0]
// "Seconds before" are talked the same way and not counted, for a service whose code the runtime has not yet made fast.
// An open loop: messages go out by the clock whether or not earlier ones are answered, and time counts from when a message was due, so a
// slow moment of the service is not hidden. A turn is done when the POST is answered, which is when the bot's reply is kept.
import { readFileSync } from 'node:fs';
import http from 'node:http';

const [address, secret, pid, ...numbers] = process.argv.slice(2);
const [conversations = 5_000, rate = 300, seconds = 30, before = 0] = numbers.map(Number);
const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
const questions = [
  'hi', 'what does a paramedic do', 'how much does a midwife earn', 'jobs with no exams', 'how do i become a nurse', 'i like animals and science',
  'which jobs are outdoors', 'apprenticeships', 'compare nurse and midwife', 'what grades do i need for that', 'how long does it take', 'thanks',
  'is this private', 'what about physios', 'i dont like blood', 'something with computers',
];

function call(method, path, body) {
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = { Authorization: `Bearer ${secret}`, 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(text) };
  return new Promise(resolve => {
    const request = http.request(address + path, { method, agent, headers }, answer => {
      const parts = [];
      answer.on('data', part => parts.push(part)).on('end', () => resolve({ status: answer.statusCode, text: Buffer.concat(parts).toString() }));
    });
    request.on('error', failure => resolve({ status: 0, text: failure.code }));
    request.end(text);
  });
}

function memory(field) {
  const line = readFileSync(`/proc/${pid}/status`, 'utf8').split('\n').find(one => one.startsWith(field));
  return Math.round(Number(line.match(/\d+/)[0]) / 1_024);
}

const processorSeconds = () => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

// Open the conversations, a few at a time.
const ids = [];
const opening = performance.now();
let openingErrors = 0;
await Promise.all(Array.from({ length: 32 }, async () => {
  while (ids.length < conversations) {
    const slot = ids.push(null) - 1;
    const answer = await call('POST', '/v3/directline/conversations', {});
    if (answer.status === 201) ids[slot] = JSON.parse(answer.text).conversationId;
    else openingErrors++;
  }
}));
const open = ids.filter(id => id !== null);
const openingSeconds = (performance.now() - opening) / 1_000;
if (open.length === 0) throw new Error('No conversation could be begun.');

// Turns by the clock; a person says the next thing only after all the others have spoken.
let asked = 0; // over both runs, so that the second goes on where the first ended
async function talk(lasting) {
  const spent = [];
  const errors = new Map();
  const start = performance.now();
  const turns = rate * lasting;
  let sent = 0;
  let waiting = 0;
  let mostWaiting = 0;
  await new Promise(resolve => {
    const timer = setInterval(() => {
      const due = Math.min(turns, Math.floor((performance.now() - start) / 1_000 * rate));
      for (; sent < due; sent++, asked++) {
        const scheduled = start + sent / rate * 1_000;
        const text = questions[(asked + Math.floor(asked / open.length)) % questions.length];
        mostWaiting = Math.max(mostWaiting, ++waiting);
        call('POST', `/v3/directline/conversations/${open[asked % open.length]}/activities`, { type: 'message', from: { id: 'driver' }, text }).then(answer => {
          waiting--;
          if (answer.status === 200) spent.push(performance.now() - scheduled);
          else errors.set(answer.status, (errors.get(answer.status) ?? 0) + 1);
        });
      }
      if (sent === turns && waiting === 0) { clearInterval(timer); resolve(); }
      if (performance.now() - start > (lasting + 20) * 1_000) { clearInterval(timer); resolve(); }
    }, 2);
  });
  return { spent, errors, turns, mostWaiting, lasted: (performance.now() - start) / 1_000 };
}
if (before > 0) await talk(before);
const used = processorSeconds();
const { spent, errors, turns, mostWaiting, lasted } = await talk(seconds);
const sorted = spent.sort((a, b) => a - b);
console.log([
  `conversations open   ${open.length} (begun in ${openingSeconds.toFixed(1)} s: ${(open.length / openingSeconds).toFixed(0)}/s)`,
  `turns                ${spent.length} of ${turns} in ${lasted.toFixed(1)} s: ${(spent.length / lasted).toFixed(0)}/s`,
  `ms p50 p95 p99 max   ${[0.5, 0.95, 0.99, 1].map(share => at(sorted, share)?.toFixed(1)).join('  ')}`,
  `waiting at most      ${mostWaiting}`,
  `errors               ${openingErrors + [...errors.values()].reduce((sum, one) => sum + one, 0)} ${JSON.stringify(Object.fromEntries(errors))}`,
  `memory MB now, peak  ${memory('VmRSS')}  ${memory('VmHWM')}`,
  `processor of a turn  ${((processorSeconds() - used) / Math.max(1, spent.length) * 1_000).toFixed(2)} ms`,
].join('\n'));
process.exit(spent.length === turns && openingErrors === 0 ? 0 : 1);
