// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// EventSourceMappingConfiguration : A mapping as the server keeps it. Settings that its source does not have are left out, never null. `Enabled`, `FunctionName` and `Tags` are not in it: `State` and `FunctionArn` tell the first two.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct EventSourceMappingConfiguration {
    /// The mapping's identifier; the server makes it, in lower case.
    #[serde(rename = "UUID")]
    pub uuid: String,
    /// The mapping's ARN; it ends in the UUID.
    #[serde(rename = "EventSourceMappingArn")]
    pub event_source_mapping_arn: String,
    /// The event source's ARN: of a stream or stream consumer, a queue, a cluster or a broker. Every source but a Kafka cluster of one's own has one.
    #[serde(rename = "EventSourceArn", skip_serializing_if = "Option::is_none")]
    pub event_source_arn: Option<String>,
    #[serde(rename = "SelfManagedEventSource", skip_serializing_if = "Option::is_none")]
    pub self_managed_event_source: Option<models::ReportedSelfManagedEventSource>,
    /// A function's ARN, with the version or alias if one is meant.
    #[serde(rename = "FunctionArn")]
    pub function_arn: String,
    /// What the mapping is doing. It is Creating until its first poll and Deleting until it is gone; Enabling, Disabling and Updating lead to Enabled or Disabled, where it stays.
    #[serde(rename = "State")]
    pub state: String,
    /// Who or what brought the mapping into its state, a user or the server; on failures a code.
    #[serde(rename = "StateTransitionReason")]
    pub state_transition_reason: String,
    /// When the mapping was last changed or changed its state, in seconds since 1970 with a fraction.
    #[serde(rename = "LastModified")]
    pub last_modified: f64,
    /// What became of the latest batch, in a few words. Every source but SQS has it.
    #[serde(rename = "LastProcessingResult", skip_serializing_if = "Option::is_none")]
    pub last_processing_result: Option<String>,
    /// How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    #[serde(rename = "BatchSize")]
    pub batch_size: i32,
    /// How long to wait for a batch to fill. 0 by default for Kinesis, DynamoDB streams and standard queues: what is there goes out at once. Kafka, ActiveMQ and RabbitMQ wait half a second unless told otherwise. FIFO queues do not wait.
    #[serde(rename = "MaximumBatchingWindowInSeconds", skip_serializing_if = "Option::is_none")]
    pub maximum_batching_window_in_seconds: Option<i32>,
    /// How many batches of one shard may be with the function at once; records of one key stay in order. 1 by default. Kinesis and DynamoDB streams.
    #[serde(rename = "ParallelizationFactor", skip_serializing_if = "Option::is_none")]
    pub parallelization_factor: Option<i32>,
    /// Where the mapping began. Absent for queues.
    #[serde(rename = "StartingPosition", skip_serializing_if = "Option::is_none")]
    pub starting_position: Option<String>,
    /// The time to begin at, in seconds since 1970, with a fraction if need be; not in the future. Needed with AT_TIMESTAMP, foreign to the other positions. Kinesis only.
    #[serde(rename = "StartingPositionTimestamp", skip_serializing_if = "Option::is_none")]
    pub starting_position_timestamp: Option<f64>,
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
    /// What the function's answer is read for.
    #[serde(rename = "FunctionResponseTypes", skip_serializing_if = "Option::is_none")]
    pub function_response_types: Option<Vec<String>>,
    #[serde(rename = "DestinationConfig", skip_serializing_if = "Option::is_none")]
    pub destination_config: Option<models::ReportedDestinationConfig>,
    #[serde(rename = "FilterCriteria", skip_serializing_if = "Option::is_none")]
    pub filter_criteria: Option<models::ReportedFilterCriteria>,
    #[serde(rename = "ScalingConfig", skip_serializing_if = "Option::is_none")]
    pub scaling_config: Option<models::ReportedScalingConfig>,
    #[serde(rename = "ProvisionedPollerConfig", skip_serializing_if = "Option::is_none")]
    pub provisioned_poller_config: Option<models::ReportedProvisionedPollerConfig>,
    #[serde(rename = "MetricsConfig", skip_serializing_if = "Option::is_none")]
    pub metrics_config: Option<models::ReportedMetricsConfig>,
    /// The Kafka topic to read, as a list of one. Needed with Kafka, foreign to every other source.
    #[serde(rename = "Topics", skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<String>>,
    /// The broker's queue to consume, as a list of one. Needed with ActiveMQ and RabbitMQ, foreign elsewhere.
    #[serde(rename = "Queues", skip_serializing_if = "Option::is_none")]
    pub queues: Option<Vec<String>>,
    /// How the source is reached and signed in to. Kafka, ActiveMQ and RabbitMQ only.
    #[serde(rename = "SourceAccessConfigurations", skip_serializing_if = "Option::is_none")]
    pub source_access_configurations: Option<Vec<models::ReportedAccessConfiguration>>,
    #[serde(rename = "AmazonManagedKafkaEventSourceConfig", skip_serializing_if = "Option::is_none")]
    pub amazon_managed_kafka_event_source_config: Option<models::ReportedKafkaEventSourceConfig>,
    #[serde(rename = "SelfManagedKafkaEventSourceConfig", skip_serializing_if = "Option::is_none")]
    pub self_managed_kafka_event_source_config: Option<models::ReportedKafkaEventSourceConfig>,
}

impl EventSourceMappingConfiguration {
    /// A mapping as the server keeps it. Settings that its source does not have are left out, never null. `Enabled`, `FunctionName` and `Tags` are not in it: `State` and `FunctionArn` tell the first two.
    pub fn new(uuid: String, event_source_mapping_arn: String, function_arn: String, state: String, state_transition_reason: String, last_modified: f64, batch_size: i32) -> EventSourceMappingConfiguration {
        EventSourceMappingConfiguration {
            uuid,
            event_source_mapping_arn,
            event_source_arn: None,
            self_managed_event_source: None,
            function_arn,
            state,
            state_transition_reason,
            last_modified,
            last_processing_result: None,
            batch_size,
            maximum_batching_window_in_seconds: None,
            parallelization_factor: None,
            starting_position: None,
            starting_position_timestamp: None,
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
            topics: None,
            queues: None,
            source_access_configurations: None,
            amazon_managed_kafka_event_source_config: None,
            self_managed_kafka_event_source_config: None,
        }
    }
}

