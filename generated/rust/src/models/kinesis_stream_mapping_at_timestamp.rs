// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// KinesisStreamMappingAtTimestamp : The same, from the records of a given time on.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct KinesisStreamMappingAtTimestamp {
    /// A Kinesis data stream, or a consumer that is registered with it.
    #[serde(rename = "EventSourceArn")]
    pub event_source_arn: String,
    /// A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    #[serde(rename = "FunctionName")]
    pub function_name: String,
    /// Whether the source is polled and the function called. True by default; every source takes it.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    #[serde(rename = "StartingPosition")]
    pub starting_position: models::StartingPositionAtTimestamp,
    /// The time to begin at, in seconds since 1970, with a fraction if need be; not in the future. Needed with AT_TIMESTAMP, foreign to the other positions. Kinesis only.
    #[serde(rename = "StartingPositionTimestamp")]
    pub starting_position_timestamp: f64,
    /// How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<i32>,
    /// How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<i32>,
    /// How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
    #[serde(rename = "ParallelizationFactor", skip_serializing_if = "Option::is_none")]
    pub parallelization_factor: Option<i32>,
    /// Whether a batch that failed is cut in two halves which are tried one after the other. False by default. Kinesis, DynamoDB streams and Kafka.
    #[serde(rename = "BisectBatchOnFunctionError", skip_serializing_if = "Option::is_none")]
    pub bisect_batch_on_function_error: Option<bool>,
    /// Records older than this are given up; a minute at least. -1, the default, is no limit: the source decides how long a record lives. Kinesis, DynamoDB streams and Kafka.
    #[serde(rename = "MaximumRecordAgeInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_record_age_in_seconds: Option<i32>,
    /// How often a failed batch is tried again before it is given up. -1, the default, is no limit: as long as the source has the records. Kinesis, DynamoDB streams and Kafka.
    #[serde(rename = "MaximumRetryAttempts", skip_serializing_if = "Option::is_none")]
    pub maximum_retry_attempts: Option<i32>,
    /// The length of the windows over which the function adds up a shard's records; 0, the default, is none. Kinesis and DynamoDB streams.
    #[serde(rename = "TumblingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub tumbling_window_in_seconds: Option<i32>,
    /// What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    #[serde(rename = "FunctionResponseTypes", skip_serializing_if = "Option::is_none")]
    pub function_response_types: Option<Vec<models::FunctionResponseType>>,
    #[serde(rename = "DestinationConfig", skip_serializing_if = "Option::is_none")]
    pub destination_config: Option<models::StreamDestinationConfig>,
    #[serde(rename = "FilterCriteria", skip_serializing_if = "Option::is_none")]
    pub filter_criteria: Option<models::FilterCriteria>,
    #[serde(rename = "MetricsConfig", skip_serializing_if = "Option::is_none")]
    pub metrics_config: Option<models::EventMetricsConfig>,
    /// Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::HashMap<String, String>>,
}

impl KinesisStreamMappingAtTimestamp {
    /// The same, from the records of a given time on.
    pub fn new(event_source_arn: String, function_name: String, starting_position: models::StartingPositionAtTimestamp, starting_position_timestamp: f64) -> KinesisStreamMappingAtTimestamp {
        KinesisStreamMappingAtTimestamp {
            event_source_arn,
            function_name,
            enabled: None,
            starting_position,
            starting_position_timestamp,
            batch_size: None,
            maximum_batching_window_in_seconds: None,
            parallelization_factor: None,
            bisect_batch_on_function_error: None,
            maximum_record_age_in_seconds: None,
            maximum_retry_attempts: None,
            tumbling_window_in_seconds: None,
            function_response_types: None,
            destination_config: None,
            filter_criteria: None,
            metrics_config: None,
            tags: None,
        }
    }
}

