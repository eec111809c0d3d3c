// Reads a plan, leads each kind of mapping through its life, and sends each vector by the generated client.
import { readFileSync } from "node:fs";
import * as headrace from "./index.js";
import { Headrace, HeadraceError, ResourceConflictException, ResourceNotFoundException, ValidationException } from "./index.js";

interface Vector {
  id: string;
  operation: string;
  method: string;
  path: string;
  body?: any;
  raw?: string;
  headers?: Record<string, string>;
}
const plan: { url: string; creates: Record<string, any>; vectors: Vector[]; errors: { url: string; names: string[] } } = JSON.parse(readFileSync(process.argv[2]!, "utf8"));
const client = new Headrace(plan.url);

function say(line: object): void {
  console.log(JSON.stringify(line));
}

async function refused(call: Promise<unknown>, kind: Function): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (error instanceof kind) return;
    throw error;
  }
  throw new Error(`was not refused as ${kind.name}`);
}

async function removed(uuid: string): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    try {
      await client.deleteEventSourceMapping(uuid);
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return;
      if (!(error instanceof HeadraceError)) throw error;
    }
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`${uuid} does not go`);
}

async function settled(uuid: string): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if ((await client.getEventSourceMapping(uuid)).State === "Disabled") return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error(`${uuid} does not settle`);
}

for (const [name, body] of Object.entries(plan.creates)) {
  const made = await client.createEventSourceMapping(body);
  await refused(client.createEventSourceMapping(body), ResourceConflictException);
  await settled(made.UUID);
  const found = await client.getEventSourceMapping(made.UUID);
  const changed = await client.updateEventSourceMapping(made.UUID, { BatchSize: 7 });
  if (changed.BatchSize !== 7) throw new Error(`${name}: ${changed.BatchSize}`);
  const listed = [];
  for await (const one of client.allEventSourceMappings({ MaxItems: 1 })) listed.push(one.UUID);
  if (!listed.includes(found.UUID) || listed.length < 2) throw new Error(`${name} is not listed`);
  await refused(client.updateEventSourceMapping(made.UUID, { BatchSize: 0 }), ValidationException);
  await removed(made.UUID);
  await refused(client.getEventSourceMapping(made.UUID), ResourceNotFoundException);
  say({ life: name });
}

const refusing = new Headrace(plan.errors.url);
for (const name of plan.errors.names) {
  const kind = (headrace as unknown as Record<string, Function>)[name];
  if (kind === undefined) throw new Error(`there is no class ${name}`);
  await refused(refusing.getEventSourceMapping(name), kind);
  say({ error: name });
}

const uuidOf = (path: string) => path.slice("/2015-03-31/event-source-mappings/".length);
const calls: Record<string, (vector: Vector) => Promise<unknown>> = {
  CreateEventSourceMapping: (one) => client.createEventSourceMapping(one.body),
  UpdateEventSourceMapping: (one) => client.updateEventSourceMapping(uuidOf(one.path), one.body),
  GetEventSourceMapping: (one) => client.getEventSourceMapping(uuidOf(one.path)),
  DeleteEventSourceMapping: (one) => client.deleteEventSourceMapping(uuidOf(one.path)),
  ListEventSourceMappings: (one) => client.listEventSourceMappings(Object.fromEntries(new URL(one.path, plan.url).searchParams)),
  CreateFunction: (one) => client.createFunction(one.body),
  UpdateFunctionConfiguration: (one) => client.updateFunctionConfiguration("vectors", one.body),
  UpdateFunctionCode: (one) => client.updateFunctionCode("vectors", one.body),
  CreateAlias: (one) => client.createAlias("vectors", one.body),
  PutFunctionConcurrency: (one) => client.putFunctionConcurrency("vectors", one.body),
  AddPermission: (one) => client.addPermission("vectors", one.body),
  TagResource: (one) => client.tagResource(decodeURIComponent(one.path.slice("/2017-03-31/tags/".length)), one.body),
};

for (const vector of plan.vectors) {
  const call = vector.raw === undefined ? calls[vector.operation] : undefined;
  if (call === undefined) {
    const headers = { "Content-Type": "application/json", ...vector.headers };
    const body = vector.raw ?? (vector.body === undefined ? undefined : JSON.stringify(vector.body));
    const answer = await fetch(plan.url + vector.path, { method: vector.method, headers, ...(body === undefined ? {} : { body }) });
    say({ id: vector.id, how: "raw", status: answer.status, type: answer.headers.get("x-amzn-errortype") ?? "", body: await answer.text() });
    continue;
  }
  try {
    const found: any = await call(vector);
    const status = vector.method === "GET" ? 200 : 202;
    say({ id: vector.id, how: "typed", status, type: "", body: JSON.stringify(found ?? {}) });
    if (vector.operation === "CreateEventSourceMapping") await removed(found.UUID);
  } catch (error) {
    if (!(error instanceof HeadraceError)) throw error;
    say({ id: vector.id, how: "typed", status: error.status, type: error.code, body: JSON.stringify({ message: error.message }) });
  }
}
