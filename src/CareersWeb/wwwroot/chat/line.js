// The calls of Direct Line 3.0 that the chat needs. Short requests get through every school's network; the call that sends a message is
// answered when the bot has answered, so nothing has to be held open.
const SECONDS_OF_A_TOKEN = 1800;
const PATIENCE = 20000;
const WAIT_WHEN_UNSAID = 10;

/** Why a call failed: the status, 0 when there was no answer at all; the service's own words; seconds until it makes sense to try again. */
export class LineError extends Error {
  constructor(status, reason = "", seconds = WAIT_WHEN_UNSAID, slow = false, help = false) {
    super(`status ${status}`);
    Object.assign(this, { status, reason, seconds, slow, help });
  }

  /** Whether the conversation is gone for good. */
  get isGone() { return [401, 403, 404, 409].includes(this.status); }
}

const refusal = async (response) => {
  const seconds = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
  let reason = "";
  let help = false;
  try { ({ message: reason = "", help = false } = (await response.json()).error ?? {}); } catch { /* a proxy's page has no reason to show */ }
  return new LineError(response.status, reason, Number.isFinite(seconds) ? Math.max(1, seconds) : WAIT_WHEN_UNSAID, false, help);
};

/** One conversation. `session` is { token, conversationId, renewAt }, or null. */
export class Line {
  constructor({ token, line, forget }) {
    Object.assign(this, { token, line, forgetAt: forget, session: null });
  }

  async call(path, options = {}) {
    let response;
    try {
      response = await fetch(path, {
        ...options,
        signal: AbortSignal.timeout(PATIENCE),
        headers: {
          Accept: "application/json",
          ...(options.body ? { "Content-Type": "application/json" } : {}),
          ...(this.session ? { Authorization: `Bearer ${this.session.token}` } : {}),
        },
      });
    } catch (error) {
      throw new LineError(0, "", WAIT_WHEN_UNSAID, error.name === "TimeoutError");
    }
    if (!response.ok) throw await refusal(response);
    return response.status === 204 ? {} : response.json();
  }

  keep(answer) {
    this.session = {
      token: answer.token,
      conversationId: answer.conversationId,
      renewAt: Date.now() + (answer.expires_in || SECONDS_OF_A_TOKEN) * 500, // at half of its life
    };
    return this.session;
  }

  get conversation() { return `${this.line}/conversations/${encodeURIComponent(this.session.conversationId)}`; }

  /** Begins a new conversation. */
  async begin() {
    this.session = null;
    this.keep(await this.call(this.token, { method: "POST" }));
    const opened = await this.call(`${this.line}/conversations`, { method: "POST" });
    return opened.token ? this.keep(opened) : this.session;
  }

  /** Goes on with a conversation after a refresh or in another tab; fails when it is gone. */
  async resume(session) {
    this.session = session;
    return this.keep(await this.call(this.conversation));
  }

  /** What was said after a position: { activities, watermark }. */
  async read(watermark) {
    if (Date.now() > this.session.renewAt) this.keep(await this.call(`${this.line}/tokens/refresh`, { method: "POST" }));
    return this.call(`${this.conversation}/activities?watermark=${encodeURIComponent(watermark)}`);
  }

  send(activity) {
    return this.call(`${this.conversation}/activities`, {
      method: "POST",
      body: JSON.stringify({ locale: "en-GB", from: { id: "visitor" }, ...activity }),
    });
  }

  /** Erases the conversation on the server. `leaving` lets the call outlive the page. */
  async forget(leaving = false) {
    if (!this.session) return;
    try {
      await this.call(`${this.forgetAt}/${encodeURIComponent(this.session.conversationId)}`, { method: "DELETE", keepalive: leaving });
    } catch (error) {
      if (!error.isGone) throw error;
    }
  }
}
