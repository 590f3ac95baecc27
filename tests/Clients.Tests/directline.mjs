// Drives the public client of Direct Line (the npm package botframework-directlinejs, as it is) against the address given, and ends with 0
// when the scenario named came out as it should: node directline.mjs http://127.0.0.1:5080 SECRET SCENARIO
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import net from 'node:net';
import readline from 'node:readline';

const require = createRequire(import.meta.url);
globalThis.XMLHttpRequest = require('xhr2'); // what a browser has and Node has not
globalThis.WebSocket = require('ws');
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');

const [address, secret, scenario] = process.argv.slice(2);
const domain = `${address}/v3/directline`;
const bearer = token => ({ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' });
const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

async function call(method, path, token, body) {
  const answer = await fetch(domain + path, { method, headers: bearer(token), body: body && JSON.stringify(body) });
  return { status: answer.status, body: await answer.json() };
}

const generate = async () => (await call('POST', '/tokens/generate', secret, {})).body.token;

const say = (id, text) => call('POST', `/conversations/${id}/activities`, secret, { type: 'message', from: { id: 'elsewhere' }, text });

// Whoever started this puts the service's clock forward, and says so.
const told = readline.createInterface({ input: process.stdin });
async function later(seconds) {
  console.log(`later ${seconds}`);
  await new Promise(resolve => told.once('line', resolve));
}

async function until(what, condition, seconds = 60) {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; await pause(50)) if (condition()) return;
  assert.fail(`It did not come to this: ${what}`);
}

// A client that notes what it sees and where it stands.
function client(options) {
  const line = new DirectLine({ domain, pollingInterval: 200, random: () => 0, ...options });
  const seen = [];
  const states = [];
  line.connectionStatus$.subscribe(state => states.push(state));
  const errors = [];
  line.activity$.subscribe(activity => seen.push(activity), error => errors.push(error));
  return {
    line, seen, states, errors,
    state: () => states.at(-1),
    texts: () => seen.filter(one => one.type === 'message').map(one => one.text),
    said: () => seen.filter(one => one.from.role === 'user').map(one => one.text),
    post: text => new Promise((resolve, reject) => line.postActivity({ type: 'message', from: { id: 'me' }, text }).subscribe(resolve, reject)),
  };
}

function once(seen) {
  const kept = seen.filter(one => one.type !== 'typing').map(one => one.id);
  assert.equal(new Set(kept).size, kept.length, `Each activity is seen once: ${kept.join(' ')}`);
  assert.deepEqual(kept, [...kept].sort(), 'Activities are seen in order.');
}

// The client may have its old socket open beside the new one for a moment, and shows what each of them brings.
function inOrder(seen) {
  once([...new Map(seen.map(one => [one.id, one])).values()]);
}

// Time that the client measures in quarters of an hour goes a thousand times as fast: it refreshes its token every 0.9 seconds.
function hurry() {
  const ordinary = globalThis.setInterval;
  globalThis.setInterval = (work, milliseconds, ...more) => ordinary(work, milliseconds >= 60_000 ? milliseconds / 1_000 : milliseconds, ...more);
}

// Stands between client and service, and can break every connection.
async function proxy() {
  const target = new URL(address);
  const open = new Set();
  const server = net.createServer(near => {
    const far = net.connect(Number(target.port), target.hostname);
    for (const [socket, other] of [[near, far], [far, near]]) {
      open.add(socket);
      socket.on('error', () => other.destroy()).on('close', () => { open.delete(socket); other.destroy(); });
      socket.pipe(other);
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, cut: () => open.forEach(socket => socket.destroy()), open };
}

async function conversation(webSocket) {
  const me = client({ token: await generate(), webSocket });
  await until('the bot greets', () => me.seen.some(one => one.from.role === 'bot'));
  const asked = ['hi', 'what does a paramedic do', 'how much does a midwife earn', 'jobs with no exams', 'thanks'];
  for (const text of asked) {
    const id = await me.post(text);
    await until('the own message comes back', () => me.seen.some(one => one.id === id && one.text === text));
    await until('the bot answers it', () => me.seen.some(one => one.replyToId === id && one.from.role === 'bot' && one.text));
  }
  assert.deepEqual(me.said(), asked);
  assert.ok(me.seen.every(one => one.conversation.id === me.line.conversationId && one.channelId === 'directline'));
  assert.ok(me.seen.some(one => one.suggestedActions?.actions.length >= 2));
  once(me.seen);
  assert.equal(me.state(), ConnectionStatus.Online);
}

async function refreshed(webSocket) {
  hurry();
  const me = client({ token: await generate(), webSocket });
  await until('the bot greets', () => me.seen.length > 0);
  for (let part = 0; part < 2; part++) { // two thirds of what a token is good for, so that the first is over and the last is not
    await later(1_200);
    for (let change = 0; change < 2; change++) { // the first may have been on its way before
      const before = me.line.token;
      await until('the client has another token', () => me.line.token !== before);
    }
  }
  const id = await me.post('hi');
  await until('the bot answers', () => me.seen.some(one => one.replyToId === id));
  assert.ok(!me.states.includes(ConnectionStatus.ExpiredToken));
}

async function expired(webSocket) {
  const me = client({ token: await generate(), webSocket });
  await until('the bot greets', () => me.seen.length > 0);
  await later(1_801); // tokens are good for half an hour
  assert.equal(await me.post('hi'), 'retry');
  assert.equal(me.state(), ConnectionStatus.ExpiredToken);
  const { status, body } = await call('POST', '/tokens/refresh', me.line.token);
  assert.deepEqual([status, body.error.code], [403, 'TokenExpired']);

  // The page that embeds the client asks its own server, which has the secret, for another token, and goes on where it was.
  // A look that was under way with the old token may come back after that and tell of its end once more: then the page does it again.
  let id = 'retry';
  for (let tries = 1; id === 'retry' && tries <= 20; tries++) {
    const again = await call('GET', `/conversations/${me.line.conversationId}?watermark=${me.line.watermark}`, secret);
    me.line.reconnect(again.body);
    await until('it is online again, or told of the end again', () => [ConnectionStatus.Online, ConnectionStatus.ExpiredToken].includes(me.state()));
    id = await me.post('hi');
  }
  assert.notEqual(id, 'retry');
  await until('the bot answers', () => me.seen.some(one => one.replyToId === id));
  inOrder(me.seen);
}

async function resumed(webSocket) {
  const first = client({ token: await generate(), webSocket });
  await until('the bot greets', () => first.seen.length > 0);
  await first.post('hi');
  await until('the bot answers', () => first.seen.length >= 3);
  const { conversationId, watermark } = first.line;
  first.line.end();
  await say(conversationId, 'jobs with no exams');
  const { body } = await call('GET', `/conversations/${conversationId}`, secret);
  const second = client({ token: body.token, conversationId, watermark, webSocket });
  await until('what came since is there', () => second.seen.length >= 2);
  assert.deepEqual(second.said(), ['jobs with no exams']);
  once([...first.seen, ...second.seen]);
  const id = await second.post('thanks');
  await until('the bot answers', () => second.seen.some(one => one.replyToId === id));
}

async function twoClients(webSocket) {
  const first = client({ token: await generate(), webSocket });
  await until('the bot greets', () => first.seen.length > 0);
  const { body } = await call('GET', `/conversations/${first.line.conversationId}`, secret);
  const second = client({ token: body.token, conversationId: body.conversationId, webSocket });
  await until('the second is online', () => second.state() === ConnectionStatus.Online);
  await first.post('hi');
  await second.post('thanks');

  // Over sockets only one of them is connected at a time; the other comes back after three seconds and is told what it missed.
  for (const one of [first, second]) await until('both have both', () => one.said().includes('hi') && one.said().includes('thanks') && one.texts().length >= 4);
  for (const one of [first, second]) once(one.seen);
}

async function cut(webSocket) {
  const between = await proxy();
  const me = client({ token: await generate(), domain: `${between.address}/v3/directline`, webSocket });
  await until('the bot greets', () => me.seen.length > 0);
  await me.post('hi');
  await until('the bot answers', () => me.seen.length >= 3);
  for (const text of ['jobs with no exams', 'thanks']) {
    between.cut();
    if (webSocket) await say(me.line.conversationId, text);
    else await me.post(text);
    await until('what came meanwhile is there', () => me.said().includes(text) && me.seen.at(-1).from.role === 'bot');
  }
  assert.equal(me.texts().length, 7);
  once(me.seen);
  assert.equal(me.state(), ConnectionStatus.Online);
}

async function ended() {
  const me = client({ token: await generate() });
  await until('the bot greets', () => me.seen.length > 0);
  await new Promise((resolve, reject) => me.line.postActivity({ type: 'endOfConversation', from: { id: 'me' } }).subscribe(resolve, reject));
  await assert.rejects(me.post('hi'), error => error.status === 409 && error.xhr.response.error.code === 'ConversationEnded');
  const read = await call('GET', `/conversations/${me.line.conversationId}/activities`, secret);
  assert.equal(read.status, 200);
}

async function erased() {
  const me = client({ token: await generate(), webSocket: false });
  await until('the bot greets', () => me.seen.length > 0);
  const query = 'mutation($id: ID!) { forgetConversation(conversationId: $id) { erased } }';
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables: { id: me.line.conversationId } }) });
  assert.equal((await answer.json()).data.forgetConversation.erased, true);
  await until('the client knows that it has ended', () => me.state() === ConnectionStatus.Ended);
}

async function wrongToken() {
  const me = client({ token: 'nonsense' });
  await until('the client gives up', () => me.state() === ConnectionStatus.FailedToConnect);
  const { status, body } = await call('POST', '/conversations', 'nonsense');
  assert.deepEqual([status, body.error.code], [401, 'Unauthorized']);
}

const scenarios = {
  'conversation-polling': () => conversation(false), 'conversation-socket': () => conversation(true),
  'refresh-polling': () => refreshed(false), 'refresh-socket': () => refreshed(true),
  'expired-polling': () => expired(false), 'expired-socket': () => expired(true),
  'resume-polling': () => resumed(false), 'resume-socket': () => resumed(true),
  'two-clients-polling': () => twoClients(false), 'two-clients-socket': () => twoClients(true),
  'cut-polling': () => cut(false), 'cut-socket': () => cut(true),
  ended, erased, 'wrong-token': wrongToken,
};

const limit = setTimeout(() => { console.error('The scenario took too long.'); process.exit(2); }, 300_000);
try {
  await scenarios[scenario]();
  clearTimeout(limit);
  console.log(`ok ${scenario}`);
  process.exit(0);
} catch (failure) {
  console.error(failure);
  process.exit(1);
}
