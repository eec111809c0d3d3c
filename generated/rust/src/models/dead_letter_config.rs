// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// DeadLetterConfig : Where events go that the function failed on, when nobody waits for its answer. Nowhere by default; an empty object takes it away.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeadLetterConfig {
    /// An SQS queue or an SNS topic. An empty text is none.
    #[serde(rename = "TargetArn", skip_serializing_if = "Option::is_none")]
    pub target_arn: Option<String>,
}

impl DeadLetterConfig {
    /// Where events go that the function failed on, when nobody waits for its answer. Nowhere by default; an empty object takes it away.
    pub fn new() -> DeadLetterConfig {
        DeadLetterConfig {
            target_arn: None,
        }
    }
}

