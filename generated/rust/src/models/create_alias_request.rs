// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// CreateAliasRequest : A name for a version, or for two.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct CreateAliasRequest {
    /// An alias's name, with something in it that is no digit.
    #[serde(rename = "Name")]
    pub name: String,
    /// The version that an alias stands for.
    #[serde(rename = "FunctionVersion")]
    pub function_version: String,
    /// What it is for, in free words. Empty by default.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(rename = "RoutingConfig", skip_serializing_if = "Option::is_none")]
    pub routing_config: Option<models::RoutingConfig>,
}

impl CreateAliasRequest {
    /// A name for a version, or for two.
    pub fn new(name: String, function_version: String) -> CreateAliasRequest {
        CreateAliasRequest {
            name,
            function_version,
            description: None,
            routing_config: None,
        }
    }
}

