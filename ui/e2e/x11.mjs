// What WebDriver cannot do: close a window as the button of its frame does (a WM_DELETE_WINDOW message), and paste from the
// clipboard as another program does.
//
// As much of the X11 protocol as that takes, over the display's local socket.

import { createConnection } from "node:net";

const [CREATE_WINDOW, INTERN_ATOM, GET_PROPERTY, QUERY_TREE, CONVERT_SELECTION, SEND_EVENT] = [1, 16, 20, 15, 24, 25];
const CLIENT_MESSAGE = 33;
const INPUT_ONLY = 2;
const CARDINAL = 6;

/** Asks the windows of process `pid` to close. */
export async function closeWindow(display, pid) {
  const connection = await Connection.open(display);
  const atoms = {};
  for (const name of ["WM_PROTOCOLS", "WM_DELETE_WINDOW", "_NET_WM_PID"]) atoms[name] = await connection.atom(name);
  const windows = await connection.children(connection.root);
  const owners = await Promise.all(windows.map((window) => connection.number(window, atoms._NET_WM_PID)));
  const protocols = await Promise.all(windows.map((window) => connection.has(window, atoms.WM_PROTOCOLS)));
  const own = windows.filter((_, index) => owners[index] === pid && protocols[index]);
  for (const window of own) connection.sendMessage(window, atoms.WM_PROTOCOLS, atoms.WM_DELETE_WINDOW);
  // A request with an answer: once it is here, those before it are done.
  await connection.children(connection.root);
  connection.end();
  if (own.length === 0) throw new Error(`process ${pid} has no window`);
}

/** The first bytes of what the clipboard holds as `type`; `undefined` where it holds nothing such. */
export async function pasted(display, type) {
  const connection = await Connection.open(display);
  const [clipboard, target, property] = [await connection.atom("CLIPBOARD"), await connection.atom(type), await connection.atom("PASTED")];
  const window = connection.newWindow();
  connection.request(CONVERT_SELECTION, 0, numbers(window, clipboard, target, property, 0));
  // Whoever holds the clipboard answers with an event that names the property, or none.
  const event = await connection.read(32);
  const bytes = event.readUInt32LE(20) === 0 ? undefined : await connection.bytes(window, property);
  connection.end();
  return bytes;
}

class Connection {
  static async open(display) {
    const socket = createConnection(`/tmp/.X11-unix/X${display.split(":")[1].split(".")[0]}`);
    const connection = new Connection(socket);
    const hello = Buffer.alloc(12);
    hello.write("l");
    hello.writeUInt16LE(11, 2);
    socket.write(hello);
    const welcome = await connection.read(8);
    if (welcome[0] !== 1) throw new Error("the display refuses us");
    const setup = await connection.read(welcome.readUInt16LE(6) * 4);
    const vendor = Math.ceil(setup.readUInt16LE(16) / 4) * 4;
    connection.firstId = setup.readUInt32LE(4);
    connection.root = setup.readUInt32LE(32 + vendor + setup[21] * 8);
    return connection;
  }

  constructor(socket) {
    this.socket = socket;
    this.received = Buffer.alloc(0);
    this.wake = () => undefined;
    this.turn = Promise.resolve();
    socket.on("data", (bytes) => {
      this.received = Buffer.concat([this.received, bytes]);
      this.wake();
    });
  }

  end() {
    this.socket.end();
  }

  async atom(name) {
    const body = Buffer.alloc(4 + Math.ceil(name.length / 4) * 4);
    body.writeUInt16LE(name.length);
    body.write(name, 4);
    return (await this.ask(INTERN_ATOM, 0, body)).readUInt32LE(8);
  }

  async children(window) {
    const answer = await this.ask(QUERY_TREE, 0, numbers(window));
    return Array.from({ length: answer.readUInt16LE(16) }, (_, index) => answer.readUInt32LE(32 + 4 * index));
  }

  /** A window that nobody sees, for answers to come to. */
  newWindow() {
    this.request(CREATE_WINDOW, 0, numbers(this.firstId, this.root, 0, 0x0001_0001, INPUT_ONLY << 16, 0, 0));
    return this.firstId;
  }

  /** The first bytes of a property. */
  async bytes(window, property) {
    const answer = await this.ask(GET_PROPERTY, 0, numbers(window, property, 0, 0, 64));
    return answer.subarray(32);
  }

  /** A property that is a number. */
  async number(window, property) {
    const answer = await this.ask(GET_PROPERTY, 0, numbers(window, property, CARDINAL, 0, 1));
    return answer.readUInt32LE(16) > 0 ? answer.readUInt32LE(32) : undefined;
  }

  async has(window, property) {
    const answer = await this.ask(GET_PROPERTY, 0, numbers(window, property, 0, 0, 0));
    return answer.readUInt32LE(8) !== 0;
  }

  sendMessage(window, type, value) {
    const event = Buffer.alloc(32);
    event[0] = CLIENT_MESSAGE;
    event[1] = 32;
    event.writeUInt32LE(window, 4);
    event.writeUInt32LE(type, 8);
    event.writeUInt32LE(value, 12);
    this.request(SEND_EVENT, 0, Buffer.concat([numbers(window, 0), event]));
  }

  /** Sends a request and returns its answer; answers come in the order of the requests. */
  async ask(code, detail, body) {
    const answered = this.turn.then(async () => {
      this.request(code, detail, body);
      const head = await this.read(32);
      if (head[0] !== 1) throw new Error(`the display refuses request ${code}`);
      return Buffer.concat([head, await this.read(head.readUInt32LE(4) * 4)]);
    });
    this.turn = answered.catch(() => undefined);
    return answered;
  }

  request(code, detail, body) {
    const head = Buffer.alloc(4);
    head[0] = code;
    head[1] = detail;
    head.writeUInt16LE(1 + body.length / 4, 2);
    this.socket.write(Buffer.concat([head, body]));
  }

  async read(length) {
    while (this.received.length < length) await new Promise((resolve) => (this.wake = resolve));
    const bytes = this.received.subarray(0, length);
    this.received = this.received.subarray(length);
    return bytes;
  }
}

function numbers(...values) {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, index) => bytes.writeUInt32LE(value, 4 * index));
  return bytes;
}
