// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// MskMapping : From a topic of an MSK cluster to a function.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct MskMapping {
    /// An MSK cluster.
    #[serde(rename = "EventSourceArn")]
    pub event_source_arn: String,
    /// A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    #[serde(rename = "FunctionName")]
    pub function_name: String,
    /// Whether the source is polled and the function called. True by default; every source takes it.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The Kafka topic to read, as a list of one. Needed with Kafka, foreign to every other source.
    #[serde(rename = "Topics")]
    pub topics: Vec<String>,
    #[serde(rename = "StartingPosition")]
    pub starting_position: models::StartingPosition,
    /// How to sign in to an MSK cluster. Without any, the function's role decides.
    #[serde(rename = "SourceAccessConfigurations", skip_serializing_if = "Option::is_none")]
    pub source_access_configurations: Option<Vec<models::MskAccessConfiguration>>,
    #[serde(rename = "AmazonManagedKafkaEventSourceConfig", skip_serializing_if = "Option::is_none")]
    pub amazon_managed_kafka_event_source_config: Option<models::AmazonManagedKafkaEventSourceConfig>,
    /// How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<i32>,
    /// How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<i32>,
    /// Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
    #[serde(rename = "BisectBatchOnFunctionError", skip_serializing_if = "Option::is_none")]
    pub bisect_batch_on_function_error: Option<bool>,
    /// Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
    #[serde(rename = "MaximumRecordAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_record_age_in_seconds: Option<i32>,
    /// How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<i32>,
    /// What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    #[serde(rename = "FunctionResponseTypes", skip_serializing_if = "Option::is_none")]
    pub function_response_types: Option<Vec<models::FunctionResponseType>>,
    #[serde(rename = "DestinationConfig", skip_serializing_if = "Option::is_none")]
    pub destination_config: Option<models::DestinationConfig>,
    #[serde(rename = "FilterCriteria", skip_serializing_if = "Option::is_none")]
    pub filter_criteria: Option<models::FilterCriteria>,
    #[serde(rename = "ProvisionedPollerConfig", skip_serializing_if = "Option::is_none")]
    pub provisioned_poller_config: Option<models::KafkaProvisionedPollerConfig>,
    #[serde(rename = "MetricsConfig", skip_serializing_if = "Option::is_none")]
    pub metrics_config: Option<models::MetricsConfig>,
    /// Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::HashMap<String, String>>,
}

impl MskMapping {
    /// From a topic of an MSK cluster to a function.
    pub fn new(event_source_arn: String, function_name: String, topics: Vec<String>, starting_position: models::StartingPosition) -> MskMapping {
        MskMapping {
            event_source_arn,
            function_name,
            enabled: None,
            topics,
            starting_position,
            source_access_configurations: None,
            amazon_managed_kafka_event_source_config: None,
            batch_size: None,
            maximum_batching_window_in_seconds: None,
            bisect_batch_on_function_error: None,
            maximum_record_age_in_seconds: None,
            maximum_retry_attempts: None,
            function_response_types: None,
            destination_config: None,
            filter_criteria: None,
            provisioned_poller_config: None,
            metrics_config: None,
            tags: None,
        }
    }
}

