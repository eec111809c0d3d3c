// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// RabbitMqMapping : From a queue of an Amazon MQ broker that runs RabbitMQ to a function.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct RabbitMqMapping {
    /// An Amazon MQ broker. The ARN does not tell whether it runs ActiveMQ or RabbitMQ.
    #[serde(rename = "EventSourceArn")]
    pub event_source_arn: String,
    /// A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    #[serde(rename = "FunctionName")]
    pub function_name: String,
    /// Whether the source is polled and the function called. True by default; every source takes it.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The broker's queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ, foreign elsewhere.
    #[serde(rename = "Queues")]
    pub queues: Vec<String>,
    /// The credentials for a RabbitMQ broker, which it needs, and the virtual host if it is not `/`.
    #[serde(rename = "SourceAccessConfigurations")]
    pub source_access_configurations: Vec<models::RabbitMqAccessConfiguration>,
    /// How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<i32>,
    /// How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<i32>,
    #[serde(rename = "FilterCriteria", skip_serializing_if = "Option::is_none")]
    pub filter_criteria: Option<models::FilterCriteria>,
    #[serde(rename = "MetricsConfig", skip_serializing_if = "Option::is_none")]
    pub metrics_config: Option<models::EventMetricsConfig>,
    /// Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::HashMap<String, String>>,
}

impl RabbitMqMapping {
    /// From a queue of an Amazon MQ broker that runs RabbitMQ to a function.
    pub fn new(event_source_arn: String, function_name: String, queues: Vec<String>, source_access_configurations: Vec<models::RabbitMqAccessConfiguration>) -> RabbitMqMapping {
        RabbitMqMapping {
            event_source_arn,
            function_name,
            enabled: None,
            queues,
            source_access_configurations,
            batch_size: None,
            maximum_batching_window_in_seconds: None,
            filter_criteria: None,
            metrics_config: None,
            tags: None,
        }
    }
}

