// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// TracingConfig : Whether X-Ray would see invocations. Kept and shown; nothing is traced.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct TracingConfig {
    #[serde(rename = "Mode", skip_serializing_if = "Option::is_none")]
    pub mode: Option<models::TracingMode>,
}

impl TracingConfig {
    /// Whether X-Ray would see invocations. Kept and shown; nothing is traced.
    pub fn new() -> TracingConfig {
        TracingConfig {
            mode: None,
        }
    }
}

