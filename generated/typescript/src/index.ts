// Generated from openapi.yaml by scripts/generate; do not edit.
import createClient, { type Client as Fetching, type ClientOptions } from "openapi-fetch";
import { HeadraceError, errorOf } from "./errors.js";
import type { components, operations, paths } from "./schema.js";

export * from "./errors.js";
export type { components, operations, paths } from "./schema.js";

type Schemas = components["schemas"];
type Query<Operation extends keyof operations> = NonNullable<operations[Operation]["parameters"]["query"]>;

/** One class of mapping for each kind of source. */
export type KinesisStreamMapping = Schemas["KinesisStreamMapping"];
export type KinesisStreamMappingAtTimestamp = Schemas["KinesisStreamMappingAtTimestamp"];
export type DynamoDBStreamMapping = Schemas["DynamoDBStreamMapping"];
export type SqsQueueMapping = Schemas["SqsQueueMapping"];
export type SqsQueueMappingWithWindow = Schemas["SqsQueueMappingWithWindow"];
export type SqsFifoQueueMapping = Schemas["SqsFifoQueueMapping"];
export type MskMapping = Schemas["MskMapping"];
export type SelfManagedKafkaMapping = Schemas["SelfManagedKafkaMapping"];
export type ActiveMqMapping = Schemas["ActiveMqMapping"];
export type RabbitMqMapping = Schemas["RabbitMqMapping"];
export type Mapping = Schemas["CreateEventSourceMappingRequest"];
export type EventSourceMapping = Schemas["EventSourceMappingConfiguration"];

/** What a function answered. */
export interface Invocation {
  /** 200 for an answer, 202 for an event that is kept for later, 204 for a dry run. */
  readonly status: number;
  readonly payload: Uint8Array;
  /** `Handled` or `Unhandled` when the function failed. */
  readonly functionError: string | undefined;
  readonly executedVersion: string | undefined;
  /** The last 4 KB of the log, if they were asked for. */
  readonly log: string | undefined;
}

/**
 * A client of one server. Every method answers what the API answers, or throws a {@link HeadraceError}: of the class
 * that has the exception's name.
 */
export class Headrace {
  readonly #api: Fetching<paths>;
  readonly #url: string;
  readonly #fetch: typeof fetch;

  constructor(url: string = "http://127.0.0.1:4566", options: Omit<ClientOptions, "baseUrl"> = {}) {
    this.#url = url.replace(/\/+$/, "");
    this.#fetch = (options.fetch as typeof fetch | undefined) ?? fetch;
    this.#api = createClient<paths>({ ...options, baseUrl: this.#url });
  }

  /** Connect an event source to a function. Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the first poll: its `State` is `Creating`, and `Enabled` follows. */
  async createEventSourceMapping(body: Schemas["CreateEventSourceMappingRequest"], ): Promise<Schemas["EventSourceMappingConfiguration"]> {
    const { data, error, response } = await this.#api.POST("/2015-03-31/event-source-mappings/", {
      body,
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["EventSourceMappingConfiguration"];
  }

  /** List mappings, page by page. Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody knows is no error: the list is empty. */
  async listEventSourceMappings(query: Query<"ListEventSourceMappings"> = {}, ): Promise<Schemas["EventSourceMappingPage"]> {
    const { data, error, response } = await this.#api.GET("/2015-03-31/event-source-mappings/", {
      params: { query },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["EventSourceMappingPage"];
  }

  /** Read one mapping. Gives a mapping's settings, its state and the result of its last run. */
  async getEventSourceMapping(uUID: string, ): Promise<Schemas["EventSourceMappingConfiguration"]> {
    const { data, error, response } = await this.#api.GET("/2015-03-31/event-source-mappings/{UUID}", {
      params: { path: { UUID: uUID },  },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["EventSourceMappingConfiguration"];
  }

  /** Change one mapping. Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed. */
  async updateEventSourceMapping(uUID: string, body: Schemas["UpdateEventSourceMappingRequest"], ): Promise<Schemas["EventSourceMappingConfiguration"]> {
    const { data, error, response } = await this.#api.PUT("/2015-03-31/event-source-mappings/{UUID}", {
      params: { path: { UUID: uUID },  },
      body,
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["EventSourceMappingConfiguration"];
  }

  /** Remove one mapping. Stops polling and forgets the mapping. The answer shows it for the last time, in the state `Deleting`; a batch that is with the function already is brought to its end. */
  async deleteEventSourceMapping(uUID: string, ): Promise<Schemas["EventSourceMappingConfiguration"]> {
    const { data, error, response } = await this.#api.DELETE("/2015-03-31/event-source-mappings/{UUID}", {
      params: { path: { UUID: uUID },  },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["EventSourceMappingConfiguration"];
  }

  /** Deploy a function. Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`. */
  async createFunction(body: Schemas["CreateFunctionRequest"], ): Promise<Schemas["FunctionConfiguration"]> {
    const { data, error, response } = await this.#api.POST("/2015-03-31/functions", {
      body,
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["FunctionConfiguration"];
  }

  /** List functions, page by page. Gives every function's `$LATEST`, by name; with `FunctionVersion` the published versions too. Functions that the server was started with are among them. */
  async listFunctions(query: Query<"ListFunctions"> = {}, ): Promise<Schemas["FunctionPage"]> {
    const { data, error, response } = await this.#api.GET("/2015-03-31/functions", {
      params: { query },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["FunctionPage"];
  }

  /** Read one function. Gives a version's configuration, where its package can be had, and the function's tags and reserved concurrency. */
  async getFunction(functionName: string, query: Query<"GetFunction"> = {}, ): Promise<Schemas["FunctionDetails"]> {
    const { data, error, response } = await this.#api.GET("/2015-03-31/functions/{FunctionName}", {
      params: { path: { FunctionName: functionName }, query },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["FunctionDetails"];
  }

  /** Remove a function, or one version of it. Without a qualifier the function goes with all its versions and aliases; mappings to it stay, and their batches fail. With a version's number only that version goes; one that an alias names cannot go. */
  async deleteFunction(functionName: string, query: Query<"DeleteFunction"> = {}, ): Promise<void> {
    const { data, error, response } = await this.#api.DELETE("/2015-03-31/functions/{FunctionName}", {
      params: { path: { FunctionName: functionName }, query },
    });
    if (!response.ok) throw errorOf(response, error);
  }

  /** Read the configuration of one version. Gives what Create and Update gave, for the version or alias that is asked for. */
  async getFunctionConfiguration(functionName: string, query: Query<"GetFunctionConfiguration"> = {}, ): Promise<Schemas["FunctionConfiguration"]> {
    const { data, error, response } = await this.#api.GET("/2015-03-31/functions/{FunctionName}/configuration", {
      params: { path: { FunctionName: functionName }, query },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["FunctionConfiguration"];
  }

  /** Change how a function runs. Changes the settings of `$LATEST` that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with. */
  async updateFunctionConfiguration(functionName: string, body: Schemas["UpdateFunctionConfigurationRequest"], ): Promise<Schemas["FunctionConfiguration"]> {
    const { data, error, response } = await this.#api.PUT("/2015-03-31/functions/{FunctionName}/configuration", {
      params: { path: { FunctionName: functionName },  },
      body,
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["FunctionConfiguration"];
  }

  /** Replace a function's code. Replaces the package of `$LATEST`. Invocations under way end in the code that they began with; no batch sees both. With `DryRun` everything is checked and nothing changed. */
  async updateFunctionCode(functionName: string, body: Schemas["UpdateFunctionCodeRequest"], ): Promise<Schemas["FunctionConfiguration"]> {
    const { data, error, response } = await this.#api.PUT("/2015-03-31/functions/{FunctionName}/code", {
      params: { path: { FunctionName: functionName },  },
      body,
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["FunctionConfiguration"];
  }

  /** Publish a version. Keeps `$LATEST` as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made. */
  async publishVersion(functionName: string, body: Schemas["PublishVersionRequest"], ): Promise<Schemas["FunctionConfiguration"]> {
    const { data, error, response } = await this.#api.POST("/2015-03-31/functions/{FunctionName}/versions", {
      params: { path: { FunctionName: functionName },  },
      body,
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["FunctionConfiguration"];
  }

  /** List a function's versions, page by page. Gives `$LATEST` and then the published versions, oldest first. */
  async listVersionsByFunction(functionName: string, query: Query<"ListVersionsByFunction"> = {}, ): Promise<Schemas["VersionPage"]> {
    const { data, error, response } = await this.#api.GET("/2015-03-31/functions/{FunctionName}/versions", {
      params: { path: { FunctionName: functionName }, query },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["VersionPage"];
  }

  /** Read a function's code signing configuration. Headrace does not check signatures: the answer never names a configuration. */
  async getFunctionCodeSigningConfig(functionName: string, ): Promise<Schemas["FunctionCodeSigningConfig"]> {
    const { data, error, response } = await this.#api.GET("/2020-06-30/functions/{FunctionName}/code-signing-config", {
      params: { path: { FunctionName: functionName },  },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["FunctionCodeSigningConfig"];
  }

  /** Read how a function's runtime is updated. Headrace runs what is on this machine, whatever its version: the answer is always `Auto`. */
  async getRuntimeManagementConfig(functionName: string, query: Query<"GetRuntimeManagementConfig"> = {}, ): Promise<Schemas["RuntimeManagementConfig"]> {
    const { data, error, response } = await this.#api.GET("/2021-07-20/functions/{FunctionName}/runtime-management-config", {
      params: { path: { FunctionName: functionName }, query },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["RuntimeManagementConfig"];
  }

  /** Read what becomes of invocations that go in circles. Headrace does not look for circles: the answer is always the cloud's default. */
  async getFunctionRecursionConfig(functionName: string, ): Promise<Schemas["FunctionRecursionConfig"]> {
    const { data, error, response } = await this.#api.GET("/2024-08-31/functions/{FunctionName}/recursion-config", {
      params: { path: { FunctionName: functionName },  },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["FunctionRecursionConfig"];
  }

  /** Name a version. Gives a version a name that can be moved later, or two versions a share of the invocations each. */
  async createAlias(functionName: string, body: Schemas["CreateAliasRequest"], ): Promise<Schemas["AliasConfiguration"]> {
    const { data, error, response } = await this.#api.POST("/2015-03-31/functions/{FunctionName}/aliases", {
      params: { path: { FunctionName: functionName },  },
      body,
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["AliasConfiguration"];
  }

  /** List a function's aliases, page by page. Gives the aliases by name: all of them, or those of one version. */
  async listAliases(functionName: string, query: Query<"ListAliases"> = {}, ): Promise<Schemas["AliasPage"]> {
    const { data, error, response } = await this.#api.GET("/2015-03-31/functions/{FunctionName}/aliases", {
      params: { path: { FunctionName: functionName }, query },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["AliasPage"];
  }

  /** Read one alias. Gives what an alias stands for. */
  async getAlias(functionName: string, name: string, ): Promise<Schemas["AliasConfiguration"]> {
    const { data, error, response } = await this.#api.GET("/2015-03-31/functions/{FunctionName}/aliases/{Name}", {
      params: { path: { FunctionName: functionName, Name: name },  },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["AliasConfiguration"];
  }

  /** Move an alias. Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty `RoutingConfig` takes the second version away. */
  async updateAlias(functionName: string, name: string, body: Schemas["UpdateAliasRequest"], ): Promise<Schemas["AliasConfiguration"]> {
    const { data, error, response } = await this.#api.PUT("/2015-03-31/functions/{FunctionName}/aliases/{Name}", {
      params: { path: { FunctionName: functionName, Name: name },  },
      body,
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["AliasConfiguration"];
  }

  /** Remove an alias. Forgets the name; the versions stay. An alias that is not there is no error. */
  async deleteAlias(functionName: string, name: string, ): Promise<void> {
    const { data, error, response } = await this.#api.DELETE("/2015-03-31/functions/{FunctionName}/aliases/{Name}", {
      params: { path: { FunctionName: functionName, Name: name },  },
    });
    if (!response.ok) throw errorOf(response, error);
  }

  /** Limit how often a function runs at once. All versions of the function share the limit. What comes on top is throttled; with 0 that is everything. */
  async putFunctionConcurrency(functionName: string, body: Schemas["PutFunctionConcurrencyRequest"], ): Promise<Schemas["Concurrency"]> {
    const { data, error, response } = await this.#api.PUT("/2017-10-31/functions/{FunctionName}/concurrency", {
      params: { path: { FunctionName: functionName },  },
      body,
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["Concurrency"];
  }

  /** Take a function's limit away. What remains is the limit that the server sets for every function. */
  async deleteFunctionConcurrency(functionName: string, ): Promise<void> {
    const { data, error, response } = await this.#api.DELETE("/2017-10-31/functions/{FunctionName}/concurrency", {
      params: { path: { FunctionName: functionName },  },
    });
    if (!response.ok) throw errorOf(response, error);
  }

  /** Read a function's limit. Gives the limit that was put; nothing when none was. */
  async getFunctionConcurrency(functionName: string, ): Promise<Schemas["Concurrency"]> {
    const { data, error, response } = await this.#api.GET("/2019-09-30/functions/{FunctionName}/concurrency", {
      params: { path: { FunctionName: functionName },  },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["Concurrency"];
  }

  /** Add a statement to a policy. The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke. */
  async addPermission(functionName: string, body: Schemas["AddPermissionRequest"], query: Query<"AddPermission"> = {}, ): Promise<Schemas["AddedPermission"]> {
    const { data, error, response } = await this.#api.POST("/2015-03-31/functions/{FunctionName}/policy", {
      params: { path: { FunctionName: functionName }, query },
      body,
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["AddedPermission"];
  }

  /** Read a policy. Gives the policy of a function, or of the version or alias that is asked for. One without statements is not found. */
  async getPolicy(functionName: string, query: Query<"GetPolicy"> = {}, ): Promise<Schemas["FunctionPolicy"]> {
    const { data, error, response } = await this.#api.GET("/2015-03-31/functions/{FunctionName}/policy", {
      params: { path: { FunctionName: functionName }, query },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["FunctionPolicy"];
  }

  /** Remove a statement from a policy. Takes the statement out of the policy of the function, or of the version or alias that is asked for. */
  async removePermission(functionName: string, statementId: string, query: Query<"RemovePermission"> = {}, ): Promise<void> {
    const { data, error, response } = await this.#api.DELETE("/2015-03-31/functions/{FunctionName}/policy/{StatementId}", {
      params: { path: { FunctionName: functionName, StatementId: statementId }, query },
    });
    if (!response.ok) throw errorOf(response, error);
  }

  /** Read the tags of a function or a mapping. Gives all tags. */
  async listTags(resource: string, ): Promise<Schemas["ResourceTags"]> {
    const { data, error, response } = await this.#api.GET("/2017-03-31/tags/{Resource}", {
      params: { path: { Resource: resource },  },
    });
    if (!response.ok) throw errorOf(response, error);
    return data as Schemas["ResourceTags"];
  }

  /** Tag a function or a mapping. Adds tags, and gives those that are there already a new value. */
  async tagResource(resource: string, body: Schemas["TagResourceRequest"], ): Promise<void> {
    const { data, error, response } = await this.#api.POST("/2017-03-31/tags/{Resource}", {
      params: { path: { Resource: resource },  },
      body,
    });
    if (!response.ok) throw errorOf(response, error);
  }

  /** Take tags from a function or a mapping. Removes the tags with these names; a name that is not there is no error. */
  async untagResource(resource: string, query: Query<"UntagResource">, ): Promise<void> {
    const { data, error, response } = await this.#api.DELETE("/2017-03-31/tags/{Resource}", {
      params: { path: { Resource: resource }, query },
    });
    if (!response.ok) throw errorOf(response, error);
  }

  /** Call a function. A function that failed is an answer, too: look at `functionError`. */
  async invoke(
    functionName: string,
    payload: Uint8Array | string = "{}",
    options: {
      Qualifier?: string;
      InvocationType?: "RequestResponse" | "Event" | "DryRun";
      LogType?: "None" | "Tail";
      /** A JSON object in base64. */
      ClientContext?: string;
    } = {},
  ): Promise<Invocation> {
    const query = options.Qualifier === undefined ? "" : `?Qualifier=${encodeURIComponent(options.Qualifier)}`;
    const headers: Record<string, string> = { "Content-Type": "application/octet-stream" };
    if (options.InvocationType) headers["X-Amz-Invocation-Type"] = options.InvocationType;
    if (options.LogType) headers["X-Amz-Log-Type"] = options.LogType;
    if (options.ClientContext) headers["X-Amz-Client-Context"] = options.ClientContext;
    const url = `${this.#url}/2015-03-31/functions/${encodeURIComponent(functionName)}/invocations${query}`;
    const body = typeof payload === "string" ? payload : new Uint8Array(payload);
    const response = await this.#fetch(url, { method: "POST", headers, body });
    if (!response.ok) {
      const text = await response.text();
      throw errorOf(response, json(text));
    }
    const log = response.headers.get("x-amz-log-result");
    return {
      status: response.status,
      payload: new Uint8Array(await response.arrayBuffer()),
      functionError: response.headers.get("x-amz-function-error") ?? undefined,
      executedVersion: response.headers.get("x-amz-executed-version") ?? undefined,
      log: log === null ? undefined : new TextDecoder().decode(Uint8Array.from(atob(log), (one) => one.charCodeAt(0))),
    };
  }

  /** The same as {@link listEventSourceMappings}, page after page. */
  async *allEventSourceMappings(query: Omit<Query<"ListEventSourceMappings">, "Marker"> = {}): AsyncGenerator<Schemas["EventSourceMappingPage"]["EventSourceMappings"] extends (infer One)[] | undefined ? One : never> {
    let marker: string | undefined;
    do {
      const page = await this.listEventSourceMappings({ ...query, ...(marker === undefined ? {} : { Marker: marker }) });
      yield* page.EventSourceMappings ?? [];
      marker = page.NextMarker;
    } while (marker !== undefined);
  }

  /** The same as {@link listFunctions}, page after page. */
  async *allFunctions(query: Omit<Query<"ListFunctions">, "Marker"> = {}): AsyncGenerator<Schemas["FunctionPage"]["Functions"] extends (infer One)[] | undefined ? One : never> {
    let marker: string | undefined;
    do {
      const page = await this.listFunctions({ ...query, ...(marker === undefined ? {} : { Marker: marker }) });
      yield* page.Functions ?? [];
      marker = page.NextMarker;
    } while (marker !== undefined);
  }

  /** The same as {@link listVersionsByFunction}, page after page. */
  async *allVersionsByFunction(functionName: string, query: Omit<Query<"ListVersionsByFunction">, "Marker"> = {}): AsyncGenerator<Schemas["VersionPage"]["Versions"] extends (infer One)[] | undefined ? One : never> {
    let marker: string | undefined;
    do {
      const page = await this.listVersionsByFunction(functionName, { ...query, ...(marker === undefined ? {} : { Marker: marker }) });
      yield* page.Versions ?? [];
      marker = page.NextMarker;
    } while (marker !== undefined);
  }

  /** The same as {@link listAliases}, page after page. */
  async *allAliases(functionName: string, query: Omit<Query<"ListAliases">, "Marker"> = {}): AsyncGenerator<Schemas["AliasPage"]["Aliases"] extends (infer One)[] | undefined ? One : never> {
    let marker: string | undefined;
    do {
      const page = await this.listAliases(functionName, { ...query, ...(marker === undefined ? {} : { Marker: marker }) });
      yield* page.Aliases ?? [];
      marker = page.NextMarker;
    } while (marker !== undefined);
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
