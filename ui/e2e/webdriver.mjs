// A client of the WebDriver protocol: as much of it as the tests need.

import { waitFor } from "./wait.mjs";

/** How long a window may take to come, in milliseconds. */
const START_LIMIT = 90_000;
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = { Control: "\uE009", Shift: "\uE008", Enter: "\uE007", Escape: "\uE00C", Tab: "\uE004" };

/** The selector of what people can use under this test id: what is painted ahead, unseen, is not there yet for them. */
export function ofTestId(testId) {
  return `[data-testid="${testId}"]:not([inert] *)`;
}

/** One session: one window of the program. */
export class Session {
  constructor(address, id) {
    this.address = `${address}/session/${id}`;
  }

  /** Asks the driver at `address` to start `program`. */
  static async start(address, program, programArguments) {
    const options = { application: program, args: programArguments };
    const capabilities = { alwaysMatch: { "tauri:options": options } };
    const { sessionId } = await send("POST", `${address}/session`, { capabilities }, START_LIMIT);
    return new Session(address, sessionId);
  }

  /** Ends the session, and with it the program where it still runs. */
  async end() {
    await send("DELETE", this.address).catch(() => undefined);
  }

  /** What a function of the page returns. */
  async run(script, ...args) {
    return send("POST", `${this.address}/execute/sync`, { script: `return (${script}).apply(null, arguments)`, args });
  }

  /** The window as a PNG. */
  async picture() {
    return Buffer.from(await send("GET", `${this.address}/screenshot`), "base64");
  }

  /** Makes the page this large, in pixels. */
  async resize(width, height) {
    await send("POST", `${this.address}/window/rect`, { width, height });
  }

  /** The element with this test id, once it is there. */
  async find(testId) {
    return this.select(ofTestId(testId));
  }

  /** The first element of a selector, once it is there. */
  async select(selector) {
    return waitFor(selector, async () => {
      const found = await send("POST", `${this.address}/elements`, { using: "css selector", value: selector });
      return found[0]?.[ELEMENT];
    });
  }

  /** Whether an element with this test id is there now. */
  async has(testId) {
    return this.run((selector) => document.querySelector(selector) !== null, ofTestId(testId));
  }

  /** Clicks the element with this test id, once it can be clicked. */
  async click(testId) {
    await waitFor(`a click on ${testId}`, async () => {
      const element = await this.find(testId);
      await send("POST", `${this.address}/element/${element}/click`, {});
      return true;
    });
  }

  /** The text of the element with this test id. */
  async text(testId) {
    await this.find(testId);
    return this.run((selector) => document.querySelector(selector)?.textContent.trim(), ofTestId(testId));
  }

  /** An attribute of the element with this test id. */
  async attribute(testId, name) {
    await this.find(testId);
    return this.run(
      (selector, attribute) => document.querySelector(selector)?.getAttribute(attribute),
      ofTestId(testId),
      name,
    );
  }

  /** Presses keys one after the other: signs, names as in `KEYS`, or such as `Control+Shift+z`. */
  async press(...keys) {
    for (const key of keys) {
      const parts = key.length === 1 ? [key] : key.split("+");
      const values = parts.map((part) => KEYS[part] ?? part);
      const down = values.map((value) => ({ type: "keyDown", value }));
      const up = values.toReversed().map((value) => ({ type: "keyUp", value }));
      const keyboard = { type: "key", id: "keyboard", actions: [...down, ...up] };
      await send("POST", `${this.address}/actions`, { actions: [keyboard] });
    }
  }

  /** Replaces the text of the field with this test id. */
  async fill(testId, text) {
    const element = await this.find(testId);
    await send("POST", `${this.address}/element/${element}/clear`, {});
    await send("POST", `${this.address}/element/${element}/value`, { text });
  }
}

async function send(method, address, body, limit) {
  const response = await fetch(address, {
    method,
    signal: limit === undefined ? undefined : AbortSignal.timeout(limit),
    headers: { "content-type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { value } = await response.json();
  if (response.ok) return value;
  throw new Error(`${method} ${new URL(address).pathname}: ${value?.error}: ${value?.message}`);
}
