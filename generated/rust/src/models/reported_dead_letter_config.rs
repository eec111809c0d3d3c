// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedDeadLetterConfig : Where events go that the function failed on. Absent when they go nowhere.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedDeadLetterConfig {
    /// An SQS queue or an SNS topic. An empty text is none.
    #[serde(rename = "TargetArn", skip_serializing_if = "Option::is_none")]
    pub target_arn: Option<String>,
}

impl ReportedDeadLetterConfig {
    /// Where events go that the function failed on. Absent when they go nowhere.
    pub fn new() -> ReportedDeadLetterConfig {
        ReportedDeadLetterConfig {
            target_arn: None,
        }
    }
}

