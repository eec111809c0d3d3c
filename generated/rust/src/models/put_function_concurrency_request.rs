// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// PutFunctionConcurrencyRequest : The limit.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct PutFunctionConcurrencyRequest {
    /// How many invocations of the function, of all its versions together, may run at once. 0 throttles everything.
    #[serde(rename = "ReservedConcurrentExecutions")]
    pub reserved_concurrent_executions: i32,
}

impl PutFunctionConcurrencyRequest {
    /// The limit.
    pub fn new(reserved_concurrent_executions: i32) -> PutFunctionConcurrencyRequest {
        PutFunctionConcurrencyRequest {
            reserved_concurrent_executions,
        }
    }
}

