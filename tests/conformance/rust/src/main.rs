//! Reads a plan, leads each kind of mapping through its life, and sends each vector by the generated client; raw where its
//! types have no room for the request.
use headrace::models::*;
use headrace::{Client, Code, Error, ListEventSourceMappingsQuery};
use serde::{de::DeserializeOwned, Deserialize, Serialize};
use serde_json::{json, Value};
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;

const MAPPINGS: &str = "/2015-03-31/event-source-mappings/";

#[derive(Deserialize)]
struct Vector {
    id: String,
    operation: String,
    #[serde(default)]
    variant: String,
    method: String,
    path: String,
    body: Option<Value>,
    raw: Option<String>,
    #[serde(default)]
    headers: HashMap<String, String>,
}

#[derive(Deserialize)]
struct Errors {
    url: String,
    names: Vec<String>,
}

#[derive(Deserialize)]
struct Plan {
    errors: Errors,
    url: String,
    creates: BTreeMap<String, Value>,
    vectors: Vec<Vector>,
}

/// A body as a type of the client, if that says the same.
fn read<T: Serialize + DeserializeOwned>(body: &Value) -> Option<T> {
    let found: T = serde_json::from_value(body.clone()).ok()?;
    (serde_json::to_value(&found).ok()? == *body).then_some(found)
}

fn mapping(variant: &str, body: &Value) -> Option<CreateEventSourceMappingRequest> {
    type Kind = (&'static str, fn(&Value) -> Option<CreateEventSourceMappingRequest>);
    let kinds: [Kind; 10] = [
        ("KinesisStreamMapping", |body| read::<KinesisStreamMapping>(body).map(Into::into)),
        ("KinesisStreamMappingAtTimestamp", |body| read::<KinesisStreamMappingAtTimestamp>(body).map(Into::into)),
        ("DynamoDBStreamMapping", |body| read::<DynamoDbStreamMapping>(body).map(Into::into)),
        ("SqsQueueMapping", |body| read::<SqsQueueMapping>(body).map(Into::into)),
        ("SqsQueueMappingWithWindow", |body| read::<SqsQueueMappingWithWindow>(body).map(Into::into)),
        ("SqsFifoQueueMapping", |body| read::<SqsFifoQueueMapping>(body).map(Into::into)),
        ("MskMapping", |body| read::<MskMapping>(body).map(Into::into)),
        ("SelfManagedKafkaMapping", |body| read::<SelfManagedKafkaMapping>(body).map(Into::into)),
        ("ActiveMqMapping", |body| read::<ActiveMqMapping>(body).map(Into::into)),
        ("RabbitMqMapping", |body| read::<RabbitMqMapping>(body).map(Into::into)),
    ];
    match kinds.iter().find(|(name, _)| *name == variant) {
        Some((_, kind)) => kind(body),
        None => kinds.iter().find_map(|(_, kind)| kind(body)),
    }
}

fn refused<T>(result: Result<T, Error>, code: Code) {
    match result {
        Err(error) if error.code() == Some(&code) => {}
        Err(error) => panic!("{error} instead of {}", code.name()),
        Ok(_) => panic!("was not refused as {}", code.name()),
    }
}

async fn removed(client: &Client, uuid: &str) {
    for _ in 0..500 {
        if let Err(error) = client.delete_event_source_mapping(uuid).await {
            if error.code() == Some(&Code::ResourceNotFound) {
                return;
            }
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{uuid} does not go");
}

async fn settled(client: &Client, uuid: &str) {
    for _ in 0..500 {
        if client.get_event_source_mapping(uuid).await.unwrap().state == "Disabled" {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{uuid} does not settle");
}

fn batches_of(size: i32) -> UpdateEventSourceMappingRequest {
    UpdateEventSourceMappingRequest { batch_size: Some(size), ..Default::default() }
}

async fn life(client: &Client, name: &str, body: &Value) {
    let create = mapping(name, body).unwrap_or_else(|| panic!("{name} cannot be said"));
    let made = client.create_event_source_mapping(create.clone()).await.unwrap();
    refused(client.create_event_source_mapping(create).await, Code::ResourceConflict);
    settled(client, &made.uuid).await;
    let found = client.get_event_source_mapping(&made.uuid).await.unwrap();
    let changed = client.update_event_source_mapping(&made.uuid, &batches_of(7)).await.unwrap();
    assert_eq!(changed.batch_size, 7, "{name}");
    let query = ListEventSourceMappingsQuery { max_items: Some(1), ..Default::default() };
    let listed = client.all_event_source_mappings(&query).await.unwrap();
    assert!(listed.len() > 1 && listed.iter().any(|one| one.uuid == found.uuid), "{name} is not listed");
    refused(client.update_event_source_mapping(&made.uuid, &batches_of(0)).await, Code::Validation);
    removed(client, &made.uuid).await;
    refused(client.get_event_source_mapping(&made.uuid).await, Code::ResourceNotFound);
    println!("{}", json!({"life": name}));
}

fn shown<T: Serialize>(result: Result<T, Error>) -> Result<Value, Error> {
    result.map(|found| serde_json::to_value(found).unwrap())
}

/// Send a vector by a method of the client; None where its types have no room for it.
async fn typed(client: &Client, vector: &Vector) -> Option<Result<Value, Error>> {
    let uuid = vector.path.strip_prefix(MAPPINGS).unwrap_or_default();
    let nothing = Value::Null;
    let body = vector.body.as_ref().unwrap_or(&nothing);
    Some(match vector.operation.as_str() {
        "CreateEventSourceMapping" => {
            let made = client.create_event_source_mapping(mapping(&vector.variant, body)?).await;
            if let Ok(made) = &made {
                removed(client, &made.uuid).await;
            }
            shown(made)
        }
        "UpdateEventSourceMapping" => shown(client.update_event_source_mapping(uuid, &read(body)?).await),
        "GetEventSourceMapping" => shown(client.get_event_source_mapping(uuid).await),
        "DeleteEventSourceMapping" => shown(client.delete_event_source_mapping(uuid).await),
        "CreateFunction" => shown(client.create_function(&read(body)?).await),
        "UpdateFunctionConfiguration" => shown(client.update_function_configuration("vectors", &read(body)?).await),
        "CreateAlias" => shown(client.create_alias("vectors", &read(body)?).await),
        "PutFunctionConcurrency" => shown(client.put_function_concurrency("vectors", &read(body)?).await),
        _ => return None,
    })
}

async fn raw(client: &Client, http: &reqwest::Client, url: &str, vector: &Vector) -> Value {
    let method = reqwest::Method::from_bytes(vector.method.as_bytes()).unwrap();
    let mut request = http.request(method, format!("{url}{}", vector.path)).header(
        "Content-Type",
        vector.headers.get("Content-Type").map_or("application/json", String::as_str),
    );
    if let Some(text) = &vector.raw {
        request = request.body(text.clone());
    } else if let Some(body) = &vector.body {
        request = request.body(body.to_string());
    }
    let answer = request.send().await.unwrap();
    let status = answer.status().as_u16();
    let kind = answer.headers().get("x-amzn-errortype").map_or("", |value| value.to_str().unwrap()).to_owned();
    let text = answer.text().await.unwrap();
    if status == 202 && vector.operation == "CreateEventSourceMapping" {
        let made: Value = serde_json::from_str(&text).unwrap();
        removed(client, made["UUID"].as_str().unwrap()).await;
    }
    json!({"id": vector.id, "how": "raw", "status": status, "type": kind, "body": text})
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let path = std::env::args().nth(1).expect("a plan");
    let plan: Plan = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let (client, http) = (Client::new(&plan.url), reqwest::Client::new());
    for (name, body) in &plan.creates {
        life(&client, name, body).await;
    }
    let refusing = Client::new(&plan.errors.url);
    for name in &plan.errors.names {
        let error = refusing.get_event_source_mapping(name).await.unwrap_err();
        let code = error.code().expect("a refusal");
        assert!(code.name() == name && !matches!(code, Code::Other(_)), "{name} was told as {error}");
        println!("{}", json!({"error": name}));
    }
    for vector in &plan.vectors {
        let sent = if vector.raw.is_some() { None } else { typed(&client, vector).await };
        let line = match sent {
            None => raw(&client, &http, &plan.url, vector).await,
            Some(Ok(found)) => {
                let status = if vector.method == "GET" { 200 } else { 202 };
                json!({"id": vector.id, "how": "typed", "status": status, "type": "", "body": found.to_string()})
            }
            Some(Err(Error::Refused(refusal))) => {
                let body = json!({"message": refusal.message}).to_string();
                let (status, name) = (refusal.status, refusal.code.name());
                json!({"id": vector.id, "how": "typed", "status": status, "type": name, "body": body})
            }
            Some(Err(error)) => panic!("{}: {error}", vector.id),
        };
        println!("{line}");
    }
}
