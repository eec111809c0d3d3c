// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// UpdateAliasRequest : Settings to change; those left out keep their value.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct UpdateAliasRequest {
    /// The version that an alias stands for.
    #[serde(rename = "FunctionVersion", skip_serializing_if = "Option::is_none")]
    pub function_version: Option<String>,
    /// What it is for, in free words. Empty by default.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "RoutingConfig", skip_serializing_if = "Option::is_none")]
    pub routing_config: Option<models::RoutingConfig>,
    /// Changes with every change. A request that names one is refused when it is not the present one.
    #[serde(rename = "RevisionId", skip_serializing_if = "Option::is_none")]
    pub revision_id: Option<String>,
}

impl UpdateAliasRequest {
    /// Settings to change; those left out keep their value.
    pub fn new() -> UpdateAliasRequest {
        UpdateAliasRequest {
            function_version: None,
            description: None,
            routing_config: None,
            revision_id: None,
        }
    }
}

