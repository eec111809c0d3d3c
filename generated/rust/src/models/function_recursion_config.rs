// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FunctionRecursionConfig : What becomes of invocations that go in circles.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct FunctionRecursionConfig {
    /// Whether invocations that go in circles are ended.
    #[serde(rename = "RecursiveLoop")]
    pub recursive_loop: String,
}

impl FunctionRecursionConfig {
    /// What becomes of invocations that go in circles.
    pub fn new(recursive_loop: String) -> FunctionRecursionConfig {
        FunctionRecursionConfig {
            recursive_loop,
        }
    }
}

