// Generated from openapi.yaml by scripts/generate; do not edit.
//! A client of the event source mapping API. Every method answers what the API answers, or an [`Error`].
#![allow(clippy::all, unused_imports)]

mod errors;
pub mod models;

pub use errors::{Code, Error, Refusal};
use reqwest::Method;
use serde::de::DeserializeOwned;

/// A client of one server.
#[derive(Clone, Debug)]
pub struct Client {
    url: String,
    http: reqwest::Client,
}

/// What ListEventSourceMappings can be asked for.
#[derive(Clone, Debug, Default)]
pub struct ListEventSourceMappingsQuery {
    pub event_source_arn: Option<String>,
    pub function_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

/// What ListFunctions can be asked for.
#[derive(Clone, Debug, Default)]
pub struct ListFunctionsQuery {
    pub master_region: Option<String>,
    pub function_version: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

/// What GetFunction can be asked for.
#[derive(Clone, Debug, Default)]
pub struct GetFunctionQuery {
    pub qualifier: Option<String>,
}

/// What DeleteFunction can be asked for.
#[derive(Clone, Debug, Default)]
pub struct DeleteFunctionQuery {
    pub qualifier: Option<String>,
}

/// What GetFunctionConfiguration can be asked for.
#[derive(Clone, Debug, Default)]
pub struct GetFunctionConfigurationQuery {
    pub qualifier: Option<String>,
}

/// What ListVersionsByFunction can be asked for.
#[derive(Clone, Debug, Default)]
pub struct ListVersionsByFunctionQuery {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

/// What GetRuntimeManagementConfig can be asked for.
#[derive(Clone, Debug, Default)]
pub struct GetRuntimeManagementConfigQuery {
    pub qualifier: Option<String>,
}

/// What ListAliases can be asked for.
#[derive(Clone, Debug, Default)]
pub struct ListAliasesQuery {
    pub function_version: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

/// What AddPermission can be asked for.
#[derive(Clone, Debug, Default)]
pub struct AddPermissionQuery {
    pub qualifier: Option<String>,
}

/// What GetPolicy can be asked for.
#[derive(Clone, Debug, Default)]
pub struct GetPolicyQuery {
    pub qualifier: Option<String>,
}

/// What RemovePermission can be asked for.
#[derive(Clone, Debug, Default)]
pub struct RemovePermissionQuery {
    pub qualifier: Option<String>,
    pub revision_id: Option<String>,
}

/// What UntagResource can be asked for.
#[derive(Clone, Debug, Default)]
pub struct UntagResourceQuery {
    pub tag_keys: Option<Vec<String>>,
}

/// What Invoke can be asked for.
#[derive(Clone, Debug, Default)]
pub struct InvokeQuery {
    pub qualifier: Option<String>,
}

/// How a function is called.
#[derive(Clone, Debug, Default)]
pub struct InvokeOptions {
    /// A version or an alias.
    pub qualifier: Option<String>,
    pub invocation_type: Option<models::InvocationType>,
    /// Whether the end of the log is wanted.
    pub log_type: Option<models::LogType>,
    /// A JSON object in base64.
    pub client_context: Option<String>,
}

/// What a function answered.
#[derive(Clone, Debug)]
pub struct Invocation {
    /// 200 for an answer, 202 for an event that is kept for later, 204 for a dry run.
    pub status: u16,
    pub payload: Vec<u8>,
    /// `Handled` or `Unhandled` when the function failed.
    pub function_error: Option<String>,
    pub executed_version: Option<String>,
    /// The last 4 KB of the log, if they were asked for.
    pub log: Option<String>,
}

impl Client {
    /// A client of the server at a URL such as `http://127.0.0.1:4566`.
    pub fn new(url: &str) -> Client {
        Client { url: url.trim_end_matches('/').to_owned(), http: reqwest::Client::new() }
    }

    /// Connect an event source to a function. Stores a new mapping and starts to poll its source, unless `Enabled` is false. The answer comes before the first poll: its `State` is `Creating`, and `Enabled` follows.
    pub async fn create_event_source_mapping(
        &self, body: impl Into<models::CreateEventSourceMappingRequest>,    ) -> Result<models::EventSourceMappingConfiguration, Error> {
        let path = format!("/2015-03-31/event-source-mappings/");
        let request = self.http.request(Method::POST, format!("{}{path}", self.url));
        let body: models::CreateEventSourceMappingRequest = body.into();
        let request = request.json(&body);
        answered(request).await
    }

    /// List mappings, page by page. Gives the mappings of a source, of a function, of both, or all. Naming a source or a function that nobody knows is no error: the list is empty.
    pub async fn list_event_source_mappings(
        &self, query: &ListEventSourceMappingsQuery,    ) -> Result<models::EventSourceMappingPage, Error> {
        let path = format!("/2015-03-31/event-source-mappings/");
        let mut request = self.http.request(Method::GET, format!("{}{path}", self.url));
        if let Some(value) = &query.event_source_arn {
            request = request.query(&[("EventSourceArn", value)]);
        }
        if let Some(value) = &query.function_name {
            request = request.query(&[("FunctionName", value)]);
        }
        if let Some(value) = &query.marker {
            request = request.query(&[("Marker", value)]);
        }
        if let Some(value) = &query.max_items {
            request = request.query(&[("MaxItems", value)]);
        }
        answered(request).await
    }

    /// The same as [`Client::list_event_source_mappings`], all pages together.
    pub async fn all_event_source_mappings(
        &self, query: &ListEventSourceMappingsQuery,
    ) -> Result<Vec<models::EventSourceMappingConfiguration>, Error> {
        let (mut found, mut query) = (Vec::new(), query.clone());
        loop {
            let page = self.list_event_source_mappings(&query).await?;
            found.extend(page.event_source_mappings);
            match page.next_marker {
                None => return Ok(found),
                marker => query.marker = marker,
            }
        }
    }

    /// Read one mapping. Gives a mapping's settings, its state and the result of its last run.
    pub async fn get_event_source_mapping(
        &self, uuid: &str,    ) -> Result<models::EventSourceMappingConfiguration, Error> {
        let path = format!("/2015-03-31/event-source-mappings/{}", encoded(uuid));
        let request = self.http.request(Method::GET, format!("{}{path}", self.url));
        answered(request).await
    }

    /// Change one mapping. Changes the settings that are given and keeps the others. What comes out must be a mapping that Create would accept for the same source. The event source, its starting position, its topic and its queue cannot be changed.
    pub async fn update_event_source_mapping(
        &self, uuid: &str, body: &models::UpdateEventSourceMappingRequest,    ) -> Result<models::EventSourceMappingConfiguration, Error> {
        let path = format!("/2015-03-31/event-source-mappings/{}", encoded(uuid));
        let request = self.http.request(Method::PUT, format!("{}{path}", self.url));
        let request = request.json(body);
        answered(request).await
    }

    /// Remove one mapping. Stops polling and forgets the mapping. The answer shows it for the last time, in the state `Deleting`; a batch that is with the function already is brought to its end.
    pub async fn delete_event_source_mapping(
        &self, uuid: &str,    ) -> Result<models::EventSourceMappingConfiguration, Error> {
        let path = format!("/2015-03-31/event-source-mappings/{}", encoded(uuid));
        let request = self.http.request(Method::DELETE, format!("{}{path}", self.url));
        answered(request).await
    }

    /// Deploy a function. Keeps the package, sees to it that its runtime is on this machine, and makes the function ready: it is `Active` when the answer comes. With `Publish` the answer is version 1, else `$LATEST`.
    pub async fn create_function(
        &self, body: &models::CreateFunctionRequest,    ) -> Result<models::FunctionConfiguration, Error> {
        let path = format!("/2015-03-31/functions");
        let request = self.http.request(Method::POST, format!("{}{path}", self.url));
        let request = request.json(body);
        answered(request).await
    }

    /// List functions, page by page. Gives every function's `$LATEST`, by name; with `FunctionVersion` the published versions too. Functions that the server was started with are among them.
    pub async fn list_functions(
        &self, query: &ListFunctionsQuery,    ) -> Result<models::FunctionPage, Error> {
        let path = format!("/2015-03-31/functions");
        let mut request = self.http.request(Method::GET, format!("{}{path}", self.url));
        if let Some(value) = &query.master_region {
            request = request.query(&[("MasterRegion", value)]);
        }
        if let Some(value) = &query.function_version {
            request = request.query(&[("FunctionVersion", value)]);
        }
        if let Some(value) = &query.marker {
            request = request.query(&[("Marker", value)]);
        }
        if let Some(value) = &query.max_items {
            request = request.query(&[("MaxItems", value)]);
        }
        answered(request).await
    }

    /// The same as [`Client::list_functions`], all pages together.
    pub async fn all_functions(
        &self, query: &ListFunctionsQuery,
    ) -> Result<Vec<models::FunctionConfiguration>, Error> {
        let (mut found, mut query) = (Vec::new(), query.clone());
        loop {
            let page = self.list_functions(&query).await?;
            found.extend(page.functions);
            match page.next_marker {
                None => return Ok(found),
                marker => query.marker = marker,
            }
        }
    }

    /// Read one function. Gives a version's configuration, where its package can be had, and the function's tags and reserved concurrency.
    pub async fn get_function(
        &self, function_name: &str, query: &GetFunctionQuery,    ) -> Result<models::FunctionDetails, Error> {
        let path = format!("/2015-03-31/functions/{}", encoded(function_name));
        let mut request = self.http.request(Method::GET, format!("{}{path}", self.url));
        if let Some(value) = &query.qualifier {
            request = request.query(&[("Qualifier", value)]);
        }
        answered(request).await
    }

    /// Remove a function, or one version of it. Without a qualifier the function goes with all its versions and aliases; mappings to it stay, and their batches fail. With a version's number only that version goes; one that an alias names cannot go.
    pub async fn delete_function(
        &self, function_name: &str, query: &DeleteFunctionQuery,    ) -> Result<(), Error> {
        let path = format!("/2015-03-31/functions/{}", encoded(function_name));
        let mut request = self.http.request(Method::DELETE, format!("{}{path}", self.url));
        if let Some(value) = &query.qualifier {
            request = request.query(&[("Qualifier", value)]);
        }
        sent(request).await.map(|_| ())
    }

    /// Read the configuration of one version. Gives what Create and Update gave, for the version or alias that is asked for.
    pub async fn get_function_configuration(
        &self, function_name: &str, query: &GetFunctionConfigurationQuery,    ) -> Result<models::FunctionConfiguration, Error> {
        let path = format!("/2015-03-31/functions/{}/configuration", encoded(function_name));
        let mut request = self.http.request(Method::GET, format!("{}{path}", self.url));
        if let Some(value) = &query.qualifier {
            request = request.query(&[("Qualifier", value)]);
        }
        answered(request).await
    }

    /// Change how a function runs. Changes the settings of `$LATEST` that are given and keeps the others. Objects are replaced as a whole. Invocations under way end under the settings that they began with.
    pub async fn update_function_configuration(
        &self, function_name: &str, body: &models::UpdateFunctionConfigurationRequest,    ) -> Result<models::FunctionConfiguration, Error> {
        let path = format!("/2015-03-31/functions/{}/configuration", encoded(function_name));
        let request = self.http.request(Method::PUT, format!("{}{path}", self.url));
        let request = request.json(body);
        answered(request).await
    }

    /// Replace a function's code. Replaces the package of `$LATEST`. Invocations under way end in the code that they began with; no batch sees both. With `DryRun` everything is checked and nothing changed.
    pub async fn update_function_code(
        &self, function_name: &str, body: &models::UpdateFunctionCodeRequest,    ) -> Result<models::FunctionConfiguration, Error> {
        let path = format!("/2015-03-31/functions/{}/code", encoded(function_name));
        let request = self.http.request(Method::PUT, format!("{}{path}", self.url));
        let request = request.json(body);
        answered(request).await
    }

    /// Publish a version. Keeps `$LATEST` as it is now under the next number. When nothing changed since the latest version, that one is the answer and no other is made.
    pub async fn publish_version(
        &self, function_name: &str, body: &models::PublishVersionRequest,    ) -> Result<models::FunctionConfiguration, Error> {
        let path = format!("/2015-03-31/functions/{}/versions", encoded(function_name));
        let request = self.http.request(Method::POST, format!("{}{path}", self.url));
        let request = request.json(body);
        answered(request).await
    }

    /// List a function's versions, page by page. Gives `$LATEST` and then the published versions, oldest first.
    pub async fn list_versions_by_function(
        &self, function_name: &str, query: &ListVersionsByFunctionQuery,    ) -> Result<models::VersionPage, Error> {
        let path = format!("/2015-03-31/functions/{}/versions", encoded(function_name));
        let mut request = self.http.request(Method::GET, format!("{}{path}", self.url));
        if let Some(value) = &query.marker {
            request = request.query(&[("Marker", value)]);
        }
        if let Some(value) = &query.max_items {
            request = request.query(&[("MaxItems", value)]);
        }
        answered(request).await
    }

    /// The same as [`Client::list_versions_by_function`], all pages together.
    pub async fn all_versions_by_function(
        &self, function_name: &str, query: &ListVersionsByFunctionQuery,
    ) -> Result<Vec<models::FunctionConfiguration>, Error> {
        let (mut found, mut query) = (Vec::new(), query.clone());
        loop {
            let page = self.list_versions_by_function(function_name, &query).await?;
            found.extend(page.versions);
            match page.next_marker {
                None => return Ok(found),
                marker => query.marker = marker,
            }
        }
    }

    /// Read a function's code signing configuration. Headrace does not check signatures: the answer never names a configuration.
    pub async fn get_function_code_signing_config(
        &self, function_name: &str,    ) -> Result<models::FunctionCodeSigningConfig, Error> {
        let path = format!("/2020-06-30/functions/{}/code-signing-config", encoded(function_name));
        let request = self.http.request(Method::GET, format!("{}{path}", self.url));
        answered(request).await
    }

    /// Read how a function's runtime is updated. Headrace runs what is on this machine, whatever its version: the answer is always `Auto`.
    pub async fn get_runtime_management_config(
        &self, function_name: &str, query: &GetRuntimeManagementConfigQuery,    ) -> Result<models::RuntimeManagementConfig, Error> {
        let path = format!("/2021-07-20/functions/{}/runtime-management-config", encoded(function_name));
        let mut request = self.http.request(Method::GET, format!("{}{path}", self.url));
        if let Some(value) = &query.qualifier {
            request = request.query(&[("Qualifier", value)]);
        }
        answered(request).await
    }

    /// Read what becomes of invocations that go in circles. Headrace does not look for circles: the answer is always the cloud's default.
    pub async fn get_function_recursion_config(
        &self, function_name: &str,    ) -> Result<models::FunctionRecursionConfig, Error> {
        let path = format!("/2024-08-31/functions/{}/recursion-config", encoded(function_name));
        let request = self.http.request(Method::GET, format!("{}{path}", self.url));
        answered(request).await
    }

    /// Name a version. Gives a version a name that can be moved later, or two versions a share of the invocations each.
    pub async fn create_alias(
        &self, function_name: &str, body: &models::CreateAliasRequest,    ) -> Result<models::AliasConfiguration, Error> {
        let path = format!("/2015-03-31/functions/{}/aliases", encoded(function_name));
        let request = self.http.request(Method::POST, format!("{}{path}", self.url));
        let request = request.json(body);
        answered(request).await
    }

    /// List a function's aliases, page by page. Gives the aliases by name: all of them, or those of one version.
    pub async fn list_aliases(
        &self, function_name: &str, query: &ListAliasesQuery,    ) -> Result<models::AliasPage, Error> {
        let path = format!("/2015-03-31/functions/{}/aliases", encoded(function_name));
        let mut request = self.http.request(Method::GET, format!("{}{path}", self.url));
        if let Some(value) = &query.function_version {
            request = request.query(&[("FunctionVersion", value)]);
        }
        if let Some(value) = &query.marker {
            request = request.query(&[("Marker", value)]);
        }
        if let Some(value) = &query.max_items {
            request = request.query(&[("MaxItems", value)]);
        }
        answered(request).await
    }

    /// The same as [`Client::list_aliases`], all pages together.
    pub async fn all_aliases(
        &self, function_name: &str, query: &ListAliasesQuery,
    ) -> Result<Vec<models::AliasConfiguration>, Error> {
        let (mut found, mut query) = (Vec::new(), query.clone());
        loop {
            let page = self.list_aliases(function_name, &query).await?;
            found.extend(page.aliases);
            match page.next_marker {
                None => return Ok(found),
                marker => query.marker = marker,
            }
        }
    }

    /// Read one alias. Gives what an alias stands for.
    pub async fn get_alias(
        &self, function_name: &str, name: &str,    ) -> Result<models::AliasConfiguration, Error> {
        let path = format!("/2015-03-31/functions/{}/aliases/{}", encoded(function_name), encoded(name));
        let request = self.http.request(Method::GET, format!("{}{path}", self.url));
        answered(request).await
    }

    /// Move an alias. Changes the settings that are given and keeps the others. The next invocation goes by the new ones. An empty `RoutingConfig` takes the second version away.
    pub async fn update_alias(
        &self, function_name: &str, name: &str, body: &models::UpdateAliasRequest,    ) -> Result<models::AliasConfiguration, Error> {
        let path = format!("/2015-03-31/functions/{}/aliases/{}", encoded(function_name), encoded(name));
        let request = self.http.request(Method::PUT, format!("{}{path}", self.url));
        let request = request.json(body);
        answered(request).await
    }

    /// Remove an alias. Forgets the name; the versions stay. An alias that is not there is no error.
    pub async fn delete_alias(
        &self, function_name: &str, name: &str,    ) -> Result<(), Error> {
        let path = format!("/2015-03-31/functions/{}/aliases/{}", encoded(function_name), encoded(name));
        let request = self.http.request(Method::DELETE, format!("{}{path}", self.url));
        sent(request).await.map(|_| ())
    }

    /// Limit how often a function runs at once. All versions of the function share the limit. What comes on top is throttled; with 0 that is everything.
    pub async fn put_function_concurrency(
        &self, function_name: &str, body: &models::PutFunctionConcurrencyRequest,    ) -> Result<models::Concurrency, Error> {
        let path = format!("/2017-10-31/functions/{}/concurrency", encoded(function_name));
        let request = self.http.request(Method::PUT, format!("{}{path}", self.url));
        let request = request.json(body);
        answered(request).await
    }

    /// Take a function's limit away. What remains is the limit that the server sets for every function.
    pub async fn delete_function_concurrency(
        &self, function_name: &str,    ) -> Result<(), Error> {
        let path = format!("/2017-10-31/functions/{}/concurrency", encoded(function_name));
        let request = self.http.request(Method::DELETE, format!("{}{path}", self.url));
        sent(request).await.map(|_| ())
    }

    /// Read a function's limit. Gives the limit that was put; nothing when none was.
    pub async fn get_function_concurrency(
        &self, function_name: &str,    ) -> Result<models::Concurrency, Error> {
        let path = format!("/2019-09-30/functions/{}/concurrency", encoded(function_name));
        let request = self.http.request(Method::GET, format!("{}{path}", self.url));
        answered(request).await
    }

    /// Add a statement to a policy. The statement is kept and shown, and enforced by nobody: Headrace lets everybody invoke.
    pub async fn add_permission(
        &self, function_name: &str, body: &models::AddPermissionRequest, query: &AddPermissionQuery,    ) -> Result<models::AddedPermission, Error> {
        let path = format!("/2015-03-31/functions/{}/policy", encoded(function_name));
        let mut request = self.http.request(Method::POST, format!("{}{path}", self.url));
        if let Some(value) = &query.qualifier {
            request = request.query(&[("Qualifier", value)]);
        }
        let request = request.json(body);
        answered(request).await
    }

    /// Read a policy. Gives the policy of a function, or of the version or alias that is asked for. One without statements is not found.
    pub async fn get_policy(
        &self, function_name: &str, query: &GetPolicyQuery,    ) -> Result<models::FunctionPolicy, Error> {
        let path = format!("/2015-03-31/functions/{}/policy", encoded(function_name));
        let mut request = self.http.request(Method::GET, format!("{}{path}", self.url));
        if let Some(value) = &query.qualifier {
            request = request.query(&[("Qualifier", value)]);
        }
        answered(request).await
    }

    /// Remove a statement from a policy. Takes the statement out of the policy of the function, or of the version or alias that is asked for.
    pub async fn remove_permission(
        &self, function_name: &str, statement_id: &str, query: &RemovePermissionQuery,    ) -> Result<(), Error> {
        let path = format!("/2015-03-31/functions/{}/policy/{}", encoded(function_name), encoded(statement_id));
        let mut request = self.http.request(Method::DELETE, format!("{}{path}", self.url));
        if let Some(value) = &query.qualifier {
            request = request.query(&[("Qualifier", value)]);
        }
        if let Some(value) = &query.revision_id {
            request = request.query(&[("RevisionId", value)]);
        }
        sent(request).await.map(|_| ())
    }

    /// Read the tags of a function or a mapping. Gives all tags.
    pub async fn list_tags(
        &self, resource: &str,    ) -> Result<models::ResourceTags, Error> {
        let path = format!("/2017-03-31/tags/{}", encoded(resource));
        let request = self.http.request(Method::GET, format!("{}{path}", self.url));
        answered(request).await
    }

    /// Tag a function or a mapping. Adds tags, and gives those that are there already a new value.
    pub async fn tag_resource(
        &self, resource: &str, body: &models::TagResourceRequest,    ) -> Result<(), Error> {
        let path = format!("/2017-03-31/tags/{}", encoded(resource));
        let request = self.http.request(Method::POST, format!("{}{path}", self.url));
        let request = request.json(body);
        sent(request).await.map(|_| ())
    }

    /// Take tags from a function or a mapping. Removes the tags with these names; a name that is not there is no error.
    pub async fn untag_resource(
        &self, resource: &str, query: &UntagResourceQuery,    ) -> Result<(), Error> {
        let path = format!("/2017-03-31/tags/{}", encoded(resource));
        let mut request = self.http.request(Method::DELETE, format!("{}{path}", self.url));
        if let Some(value) = &query.tag_keys {
            request = request.query(&value.iter().map(|one| ("tagKeys", one)).collect::<Vec<_>>());
        }
        sent(request).await.map(|_| ())
    }

    /// Call a function. A function that failed is an answer, too: look at `function_error`.
    pub async fn invoke(&self, function_name: &str, payload: Vec<u8>, options: &InvokeOptions) -> Result<Invocation, Error> {
        let url = format!("{}/2015-03-31/functions/{}/invocations", self.url, encoded(function_name));
        let mut request = self.http.post(url).header("Content-Type", "application/octet-stream").body(payload);
        if let Some(qualifier) = &options.qualifier {
            request = request.query(&[("Qualifier", qualifier)]);
        }
        if let Some(kind) = &options.invocation_type {
            request = request.header("X-Amz-Invocation-Type", kind.to_string());
        }
        if let Some(kind) = &options.log_type {
            request = request.header("X-Amz-Log-Type", kind.to_string());
        }
        if let Some(context) = &options.client_context {
            request = request.header("X-Amz-Client-Context", context);
        }
        let (status, headers, payload) = sent(request).await?;
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let log = header("x-amz-log-result")
            .and_then(|text| base64::Engine::decode(&base64::engine::general_purpose::STANDARD, text).ok())
            .map(|log| String::from_utf8_lossy(&log).into_owned());
        Ok(Invocation {
            status,
            payload,
            function_error: header("x-amz-function-error"),
            executed_version: header("x-amz-executed-version"),
            log,
        })
    }
}

impl From<models::KinesisStreamMapping> for models::CreateEventSourceMappingRequest {
    fn from(mapping: models::KinesisStreamMapping) -> Self {
        models::CreateEventSourceMappingRequest::KinesisStreamMapping(mapping)
    }
}

impl From<models::KinesisStreamMappingAtTimestamp> for models::CreateEventSourceMappingRequest {
    fn from(mapping: models::KinesisStreamMappingAtTimestamp) -> Self {
        models::CreateEventSourceMappingRequest::KinesisStreamMappingAtTimestamp(mapping)
    }
}

impl From<models::DynamoDbStreamMapping> for models::CreateEventSourceMappingRequest {
    fn from(mapping: models::DynamoDbStreamMapping) -> Self {
        models::CreateEventSourceMappingRequest::DynamoDbStreamMapping(mapping)
    }
}

impl From<models::SqsQueueMapping> for models::CreateEventSourceMappingRequest {
    fn from(mapping: models::SqsQueueMapping) -> Self {
        models::CreateEventSourceMappingRequest::SqsQueueMapping(mapping)
    }
}

impl From<models::SqsQueueMappingWithWindow> for models::CreateEventSourceMappingRequest {
    fn from(mapping: models::SqsQueueMappingWithWindow) -> Self {
        models::CreateEventSourceMappingRequest::SqsQueueMappingWithWindow(mapping)
    }
}

impl From<models::SqsFifoQueueMapping> for models::CreateEventSourceMappingRequest {
    fn from(mapping: models::SqsFifoQueueMapping) -> Self {
        models::CreateEventSourceMappingRequest::SqsFifoQueueMapping(mapping)
    }
}

impl From<models::MskMapping> for models::CreateEventSourceMappingRequest {
    fn from(mapping: models::MskMapping) -> Self {
        models::CreateEventSourceMappingRequest::MskMapping(mapping)
    }
}

impl From<models::SelfManagedKafkaMapping> for models::CreateEventSourceMappingRequest {
    fn from(mapping: models::SelfManagedKafkaMapping) -> Self {
        models::CreateEventSourceMappingRequest::SelfManagedKafkaMapping(mapping)
    }
}

impl From<models::ActiveMqMapping> for models::CreateEventSourceMappingRequest {
    fn from(mapping: models::ActiveMqMapping) -> Self {
        models::CreateEventSourceMappingRequest::ActiveMqMapping(mapping)
    }
}

impl From<models::RabbitMqMapping> for models::CreateEventSourceMappingRequest {
    fn from(mapping: models::RabbitMqMapping) -> Self {
        models::CreateEventSourceMappingRequest::RabbitMqMapping(mapping)
    }
}

/// A part of a path with everything that is not plain in percent signs.
fn encoded(text: &str) -> String {
    let mut found = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            found.push(byte as char);
        } else {
            found.push_str(&format!("%{byte:02X}"));
        }
    }
    found
}

async fn sent(request: reqwest::RequestBuilder) -> Result<(u16, reqwest::header::HeaderMap, Vec<u8>), Error> {
    let answer = request.send().await?;
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    let body = answer.bytes().await?.to_vec();
    if status >= 400 {
        return Err(Error::refused(status, &headers, &body));
    }
    Ok((status, headers, body))
}

async fn answered<T: DeserializeOwned>(request: reqwest::RequestBuilder) -> Result<T, Error> {
    let (_, _, body) = sent(request).await?;
    Ok(serde_json::from_slice(&body)?)
}
