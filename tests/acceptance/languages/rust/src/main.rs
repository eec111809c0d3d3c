//! A function on the official library: reports the records whose text says "fail".

use base64::{engine::general_purpose::STANDARD, Engine};
use lambda_runtime::{run, service_fn, Error, LambdaEvent};
use serde_json::{json, Value};

fn read(record: &Value) -> Result<(&str, String), Error> {
    let kinesis = &record["kinesis"];
    if kinesis.is_object() {
        let data = STANDARD.decode(kinesis["data"].as_str().unwrap_or_default())?;
        return Ok((kinesis["sequenceNumber"].as_str().unwrap_or_default(), String::from_utf8(data)?));
    }
    let body = record["body"].as_str().unwrap_or_default();
    Ok((record["messageId"].as_str().unwrap_or_default(), body.to_string()))
}

async fn handle(event: LambdaEvent<Value>) -> Result<Value, Error> {
    let records = event.payload["Records"].as_array().cloned().unwrap_or_default();
    println!("{} records", records.len());
    let mut failed = Vec::new();
    for record in &records {
        let (id, text) = read(record)?;
        if text.contains("fail") {
            failed.push(json!({ "itemIdentifier": id }));
        }
    }
    Ok(json!({ "batchItemFailures": failed }))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    run(service_fn(handle)).await
}
