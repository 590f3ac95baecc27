// Takes answers on this device, sends them when there is a network, and clears the screen between people.
import { put } from "./words.js";

const form = document.getElementById("questions");
const asking = document.getElementById("asking");
const thanks = document.getElementById("thanks");
const errorBox = document.getElementById("event-error");
const errorList = document.getElementById("event-errors");
const idle = document.getElementById("idle");
const waiting = document.getElementById("waiting");
const isTablet = form.dataset.tablet === "1";

const queueName = "careers-event-answers";
const mostWaiting = 500;
const retrySeconds = 30;
const thanksSeconds = 10;
const warnSeconds = 40;
const clearSeconds = 60;
const alphabet = "23456789BCDFGHJKMNPQRTVWXYZ";
const receiptLength = 12;
const mutation = "mutation ($input: QuestionnaireInput!) { submitQuestionnaire(input: $input) { accepted errors { code message } } }";

let isSending = false;
let timers = [];

const readQueue = () => JSON.parse(localStorage.getItem(queueName) ?? "[]");

function writeQueue(queue) {
  localStorage.setItem(queueName, JSON.stringify(queue));
  waiting.textContent = queue.length === 0 ? "" : put("Waiting on this device for a network. People: {0}.", queue.length);
}

// A byte above the last whole multiple of the alphabet would make its first signs likelier.
function newReceipt() {
  let signs = "";
  while (signs.length < receiptLength) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < 256 - (256 % alphabet.length)) signs += alphabet[byte % alphabet.length];
  }
  return signs;
}

const inFours = (receipt) => receipt.match(/.{4}/g).join("-");

function readAnswers() {
  return [...form.querySelectorAll("[data-question]")].map((question) => ({
    key: question.dataset.question,
    values: [...question.querySelectorAll("input:checked")].map((input) => input.value),
    most: Number(question.dataset.most),
    text: question.querySelector("legend").textContent.trim(),
  })).filter((answer) => answer.values.length > 0);
}

// What came of one set of answers: "stored", "later", or the sentences that refuse it.
async function sendOne(input) {
  let response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json" },
      body: JSON.stringify({ query: mutation, variables: { input } }),
    });
  } catch {
    return "later";
  }
  if (!response.ok) return "later";
  const payload = (await response.json()).data?.submitQuestionnaire;
  if (!payload || payload.errors.some((error) => error.code === "TOO_MANY_ANSWERS")) return "later";
  return payload.accepted ? "stored" : payload.errors.map((error) => error.message);
}

async function sendAll() {
  if (isSending) return {};
  isSending = true;
  const outcomes = {};
  try {
    for (const input of readQueue()) {
      const outcome = await sendOne(input);
      if (outcome === "later") break;
      outcomes[input.receipt] = outcome;
      writeQueue(readQueue().filter((one) => one.receipt !== input.receipt));
    }
  } finally {
    isSending = false;
  }
  return outcomes;
}

function showErrors(messages) {
  errorList.replaceChildren(...messages.map((message) => Object.assign(document.createElement("li"), { textContent: message })));
  errorBox.hidden = messages.length === 0;
  if (messages.length > 0) errorBox.focus();
}

function startAgain() {
  form.reset();
  showErrors([]);
  thanks.hidden = true;
  idle.hidden = true;
  asking.hidden = false;
  document.getElementById("thanks-receipt").textContent = "";
  stopTimers();
  scrollTo(0, 0);
  document.getElementById("event-name").focus();
}

function sayThanks(receipt, isStored) {
  form.reset();
  showErrors([]);
  asking.hidden = true;
  thanks.hidden = false;
  document.getElementById("thanks-text").textContent = isStored
    ? put("Your answers are stored.") : put("Your answers are safe on this device. They are sent when there is a network.");
  document.getElementById("thanks-receipt").textContent = inFours(receipt);
  document.getElementById("thanks-title").focus();
  stopTimers();
  if (isTablet) timers = [setTimeout(startAgain, thanksSeconds * 1000)];
}

function stopTimers() {
  timers.forEach(clearTimeout);
  timers = [];
}

// A screen that somebody has left is cleared before the next person comes.
function watch() {
  if (!isTablet || asking.hidden) return;
  stopTimers();
  idle.hidden = true;
  if (readAnswers().length === 0) return;
  timers = [setTimeout(() => { idle.hidden = false; }, warnSeconds * 1000), setTimeout(startAgain, clearSeconds * 1000)];
}

function check(answers) {
  if (answers.length === 0) return [put("Answer at least one question.")];
  return answers.filter((answer) => answer.values.length > answer.most).map((answer) => `${answer.text} ${put("Choose at most {0}.", answer.most)}`);
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const answers = readAnswers();
  const problems = check(answers);
  if (readQueue().length >= mostWaiting) problems.push(put("This device is full. Connect it to a network first."));
  if (problems.length > 0) return showErrors(problems);
  const receipt = newReceipt();
  const input = { event: form.dataset.event, answers: answers.map(({ key, values }) => ({ key, values })), receipt, answeredAt: new Date().toISOString() };
  writeQueue([...readQueue(), input]);
  const outcome = (await sendAll())[receipt];
  if (Array.isArray(outcome)) showErrors(outcome);
  else sayThanks(receipt, outcome === "stored");
});

document.getElementById("next-person").addEventListener("click", startAgain);
document.getElementById("idle-stay").addEventListener("click", watch);
for (const kind of ["input", "keydown", "pointerdown", "scroll"]) document.addEventListener(kind, watch, { passive: true });
addEventListener("online", sendAll);
addEventListener("pageshow", (event) => { if (event.persisted) startAgain(); });
setInterval(() => { if (readQueue().length > 0) sendAll(); }, retrySeconds * 1000);

async function keepForOffline() {
  const policy = globalThis.trustedTypes?.createPolicy("careers-event", { createScriptURL: () => "/events/worker.js" });
  await navigator.serviceWorker.register(policy ? policy.createScriptURL("") : "/events/worker.js");
  const cache = await caches.open("careers-events");
  const loaded = performance.getEntriesByType("resource").map((entry) => entry.name)
    .filter((name) => name.startsWith(location.origin) && !name.includes("/graphql"));
  await cache.addAll([...new Set([location.href, ...loaded])]);
  await navigator.serviceWorker.ready;
  document.documentElement.dataset.keeps = "offline";
}

writeQueue(readQueue());
sendAll();
if ("serviceWorker" in navigator) keepForOffline();
