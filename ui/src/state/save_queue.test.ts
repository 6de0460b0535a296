import { expect, test } from "vitest";

import { SaveQueue } from "./save_queue.svelte";

const locked = { code: "workspaceLocked", message: "busy", details: [] };

test("saves run in the order they were given, and saved is said after the last", async () => {
  const queue = new SaveQueue();
  const done: number[] = [];
  const slow = queue.push(async () => {
    await Promise.resolve();
    done.push(1);
  });
  const fast = queue.push(() => {
    done.push(2);
    return Promise.resolve();
  });
  expect(queue.state).toBe("saving");
  await slow;
  expect(queue.state, "one is still on its way").toBe("saving");
  await fast;
  expect([done, queue.state]).toEqual([[1, 2], "saved"]);
});

test("a locked workspace is tried again, and a failure is never called saved", async () => {
  const queue = new SaveQueue(() => Promise.resolve());
  let tries = 0;
   
  const value = await queue.push(() => (++tries < 3 ? Promise.reject(locked) : Promise.resolve("ok")));
  expect([value, tries, queue.state]).toEqual(["ok", 3, "saved"]);
  await expect(queue.push(() => Promise.reject(new Error("disk")))).rejects.toThrow("disk");
  expect(queue.state).toBe("failed");
});
