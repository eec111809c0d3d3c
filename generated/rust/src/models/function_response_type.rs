// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FunctionResponseType : With ReportBatchItemFailures the function names the records that failed, and only those come again.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Ord, PartialOrd, Hash, Serialize, Deserialize)]
pub enum FunctionResponseType {
    #[serde(rename = "ReportBatchItemFailures")]
    ReportBatchItemFailures,

}

impl std::fmt::Display for FunctionResponseType {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        match self {
            Self::ReportBatchItemFailures => write!(f, "ReportBatchItemFailures"),
        }
    }
}

impl Default for FunctionResponseType {
    fn default() -> FunctionResponseType {
        Self::ReportBatchItemFailures
    }
}

