// Reads "+pid" and "-pid" from the sandbox. When the pipe closes, the sandbox is gone: end what it left behind.
import { spawnSync } from "node:child_process";
import { createInterface } from "node:readline";

const guarded = new Set();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});

const end = (pid) => {
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/T", "/F", "/PID", String(pid)]);
    return;
  }
  for (const target of [-pid, pid]) {
    try {
      process.kill(target, "SIGKILL");
    } catch {
      // no such process, or no such group
    }
  }
};

createInterface({ input: process.stdin })
  .on("line", (line) => {
    const pid = Number(line.slice(1));
    if (line.startsWith("+")) guarded.add(pid);
    else guarded.delete(pid);
  })
  .on("close", () => {
    for (const pid of guarded) end(pid);
    process.exit(0);
  });
