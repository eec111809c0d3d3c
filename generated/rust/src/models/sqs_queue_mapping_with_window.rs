// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// SqsQueueMappingWithWindow : From a standard SQS queue to a function, with batches that wait to fill and may be large.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct SqsQueueMappingWithWindow {
    /// A standard SQS queue. The name has no dot, so a FIFO queue does not fit.
    #[serde(rename = "EventSourceArn")]
    pub event_source_arn: String,
    /// A function: its name, its name and a version or alias, its ARN with or without those, or the part of the ARN that begins with the account. A name that stands alone has at most 64 characters.
    #[serde(rename = "FunctionName")]
    pub function_name: String,
    /// Whether the source is polled and the function called. True by default; every source takes it.
    #[serde(rename = "Enabled", skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// How many records the function is given at once, at most. 10 by default for SQS, 100 for the other sources. A batch also ends at 6 MB.
    #[serde(rename = "BatchSize", skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<i32>,
    /// How long to wait for a batch of messages to fill. Needed for batches above 10.
    #[serde(rename = "MaximumBatchingWindowInSeconds")]
    pub maximum_batching_window_in_seconds: i32,
    /// What the function's answer is read for; nothing by default. Every source but ActiveMQ and RabbitMQ takes it.
    #[serde(rename = "FunctionResponseTypes", skip_serializing_if = "Option::is_none")]
    pub function_response_types: Option<Vec<models::FunctionResponseType>>,
    #[serde(rename = "FilterCriteria", skip_serializing_if = "Option::is_none")]
    pub filter_criteria: Option<models::FilterCriteria>,
    #[serde(rename = "ScalingConfig", skip_serializing_if = "Option::is_none")]
    pub scaling_config: Option<models::ScalingConfig>,
    #[serde(rename = "ProvisionedPollerConfig", skip_serializing_if = "Option::is_none")]
    pub provisioned_poller_config: Option<models::SqsProvisionedPollerConfig>,
    #[serde(rename = "MetricsConfig", skip_serializing_if = "Option::is_none")]
    pub metrics_config: Option<models::EventMetricsConfig>,
    /// Names and values to find a function or a mapping by, at most 50; none by default. Every source takes them. A name has 1 to 128 characters, of those that a value may have.
    #[serde(rename = "Tags", skip_serializing_if = "Option::is_none")]
    pub tags: Option<std::collections::HashMap<String, String>>,
}

impl SqsQueueMappingWithWindow {
    /// From a standard SQS queue to a function, with batches that wait to fill and may be large.
    pub fn new(event_source_arn: String, function_name: String, maximum_batching_window_in_seconds: i32) -> SqsQueueMappingWithWindow {
        SqsQueueMappingWithWindow {
            event_source_arn,
            function_name,
            enabled: None,
            batch_size: None,
            maximum_batching_window_in_seconds,
            function_response_types: None,
            filter_criteria: None,
            scaling_config: None,
            provisioned_poller_config: None,
            metrics_config: None,
            tags: None,
        }
    }
}

