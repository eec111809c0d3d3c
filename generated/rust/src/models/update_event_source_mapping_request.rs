// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// UpdateEventSourceMappingRequest : Settings to change; those left out keep their value.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateEventSourceMappingRequest {
    /// A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    #[serde(rename = "FunctionName", skip_serializing_if = "Option::is_none")]
    pub function_name: Option<String>,
    /// Whether the source is polled and the function called. True by default; every source takes it.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
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
    pub destination_config: Option<models::DestinationConfig>,
    #[serde(rename = "FilterCriteria", skip_serializing_if = "Option::is_none")]
    pub filter_criteria: Option<models::FilterCriteria>,
    #[serde(rename = "ScalingConfig", skip_serializing_if = "Option::is_none")]
    pub scaling_config: Option<models::ScalingConfig>,
    #[serde(rename = "ProvisionedPollerConfig", skip_serializing_if = "Option::is_none")]
    pub provisioned_poller_config: Option<models::ProvisionedPollerConfig>,
    #[serde(rename = "MetricsConfig", skip_serializing_if = "Option::is_none")]
    pub metrics_config: Option<models::MetricsConfig>,
    /// New access settings, in place of all the old ones. A virtual host cannot be changed: the old one stays.
    #[serde(rename = "SourceAccessConfigurations", skip_serializing_if = "Option::is_none")]
    pub source_access_configurations: Option<Vec<models::UpdatedAccessConfiguration>>,
    #[serde(rename = "AmazonManagedKafkaEventSourceConfig", skip_serializing_if = "Option::is_none")]
    pub amazon_managed_kafka_event_source_config: Option<models::AmazonManagedKafkaEventSourceConfig>,
    #[serde(rename = "SelfManagedKafkaEventSourceConfig", skip_serializing_if = "Option::is_none")]
    pub self_managed_kafka_event_source_config: Option<models::SelfManagedKafkaEventSourceConfig>,
}

impl UpdateEventSourceMappingRequest {
    /// Settings to change; those left out keep their value.
    pub fn new() -> UpdateEventSourceMappingRequest {
        UpdateEventSourceMappingRequest {
            function_name: None,
            enabled: None,
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
            scaling_config: None,
            provisioned_poller_config: None,
            metrics_config: None,
            source_access_configurations: None,
            amazon_managed_kafka_event_source_config: None,
            self_managed_kafka_event_source_config: None,
        }
    }
}

