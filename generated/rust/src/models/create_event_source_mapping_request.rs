// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// CreateEventSourceMappingRequest : A new mapping, in the form of its event source.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum CreateEventSourceMappingRequest {
    KinesisStreamMapping(models::KinesisStreamMapping),
    KinesisStreamMappingAtTimestamp(models::KinesisStreamMappingAtTimestamp),
    DynamoDbStreamMapping(models::DynamoDbStreamMapping),
    SqsQueueMapping(models::SqsQueueMapping),
    SqsQueueMappingWithWindow(models::SqsQueueMappingWithWindow),
    SqsFifoQueueMapping(models::SqsFifoQueueMapping),
    MskMapping(models::MskMapping),
    SelfManagedKafkaMapping(models::SelfManagedKafkaMapping),
    ActiveMqMapping(models::ActiveMqMapping),
    RabbitMqMapping(models::RabbitMqMapping),
}

impl Default for CreateEventSourceMappingRequest {
    fn default() -> Self {
        Self::KinesisStreamMapping(Default::default())
    }
}

