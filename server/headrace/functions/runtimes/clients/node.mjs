// Starts the official runtime client for Node.js without the one module of it that has to be compiled.
// Arguments: the client's main module, the handler.
import { spawnSync } from "node:child_process";
import http from "node:http";
import Module from "node:module";
import { pathToFileURL } from "node:url";

const [, , client, handler] = process.argv;
process.argv.splice(2);

// Taken now: functions may replace parts of `http` in order to watch themselves.
const { request } = http;
const address = process.env.AWS_LAMBDA_RUNTIME_API;
const [host, port] = address.split(":");
// One connection, so that an answer is on its way before the next event is asked for.
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const base = "/2018-06-01/runtime/invocation/";
const unanswered = new Map();

function call(method, path, expected, headers, body) {
  return new Promise((resolve, reject) => {
    const options = { agent, host, port, method, path: base + path, headers };
    const calling = request(options, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === expected) resolve({ bodyJson: text, headers: response.headers });
        else reject(new Error(`${method} ${path} was answered with ${response.statusCode}: ${text}`));
      });
    });
    calling.on("error", reject);
    calling.end(body);
  });
}

function post(path, text, more) {
  const body = Buffer.from(text);
  const headers = { "Content-Type": "application/json", "Content-Length": body.length, ...more };
  unanswered.set(path, { headers, body });
  // What was refused has been noted where it was refused; the process goes on, as after a failed invocation.
  call("POST", path, 202, headers, body).then(
    () => unanswered.delete(path),
    () => unanswered.delete(path),
  );
}

const native = {
  initializeClient() {},
  next: () => call("GET", "next", 200, {}),
  done: (id, text) => post(`${id}/response`, text),
  error: (id, text) => post(`${id}/error`, text, { "Lambda-Runtime-Function-Error-Type": "Unhandled" }),
};

// A process that exits has no time left for what is still on its way: another one says it.
process.on("exit", () => {
  for (const [path, { headers, body }] of unanswered) {
    const program = `
      const options = { method: "POST", headers: ${JSON.stringify(headers)} };
      const calling = require("http").request(${JSON.stringify(`http://${address}${base}${path}`)}, options);
      calling.on("error", () => {});
      process.stdin.pipe(calling);`;
    spawnSync(process.execPath, ["-e", program], { input: body, env: {}, timeout: 5000 });
  }
});

const load = Module._load;
Module._load = function (name, ...rest) {
  if (name !== "./rapid-client.node") return load.call(this, name, ...rest);
  Module._load = load;
  return native;
};

const { run } = await import(pathToFileURL(client));
// The newer client has no such function: it starts by being imported, and takes the handler from the environment.
if (run) await run(process.cwd(), handler);
