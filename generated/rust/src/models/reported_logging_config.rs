// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedLoggingConfig : How the function's log looks and where it goes.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedLoggingConfig {
    /// Plain lines, or a JSON object a line.
    #[serde(rename = "LogFormat")]
    pub log_format: String,
    /// The least that is logged of the function's own lines.
    #[serde(rename = "ApplicationLogLevel", skip_serializing_if = "Option::is_none")]
    pub application_log_level: Option<String>,
    /// The least that is logged of the runtime's lines.
    #[serde(rename = "SystemLogLevel", skip_serializing_if = "Option::is_none")]
    pub system_log_level: Option<String>,
    /// Kept and shown. Lines go to `/aws/lambda/` and the function's name, which is the default.
    #[serde(rename = "LogGroup")]
    pub log_group: String,
}

impl ReportedLoggingConfig {
    /// How the function's log looks and where it goes.
    pub fn new(log_format: String, log_group: String) -> ReportedLoggingConfig {
        ReportedLoggingConfig {
            log_format,
            application_log_level: None,
            system_log_level: None,
            log_group,
        }
    }
}

