// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// Concurrency : The limit; empty when there is none.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct Concurrency {
    /// How many invocations of the function, of all its versions together, may run at once. 0 throttles everything.
    #[serde(rename = "ReservedConcurrentExecutions", skip_serializing_if = "Option::is_none")]
    pub reserved_concurrent_executions: Option<i32>,
}

impl Concurrency {
    /// The limit; empty when there is none.
    pub fn new() -> Concurrency {
        Concurrency {
            reserved_concurrent_executions: None,
        }
    }
}

