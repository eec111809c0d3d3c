// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// LoggingConfig : How the function's log looks and where it goes.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct LoggingConfig {
    #[serde(rename = "LogFormat", skip_serializing_if = "Option::is_none")]
    pub log_format: Option<models::LogFormat>,
    #[serde(rename = "ApplicationLogLevel", skip_serializing_if = "Option::is_none")]
    pub application_log_level: Option<models::ApplicationLogLevel>,
    #[serde(rename = "SystemLogLevel", skip_serializing_if = "Option::is_none")]
    pub system_log_level: Option<models::SystemLogLevel>,
    /// Kept and shown. Lines go to `/aws/lambda/` and the function's name, which is the default.
    #[serde(rename = "LogGroup", skip_serializing_if = "Option::is_none")]
    pub log_group: Option<String>,
}

impl LoggingConfig {
    /// How the function's log looks and where it goes.
    pub fn new() -> LoggingConfig {
        LoggingConfig {
            log_format: None,
            application_log_level: None,
            system_log_level: None,
            log_group: None,
        }
    }
}

