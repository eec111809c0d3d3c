// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedVpcConfig : The network that the function would be in.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedVpcConfig {
    /// The subnets.
    #[serde(rename = "SubnetIds", skip_serializing_if = "Option::is_none")]
    pub subnet_ids: Option<Vec<String>>,
    /// Security groups.
    #[serde(rename = "SecurityGroupIds", skip_serializing_if = "Option::is_none")]
    pub security_group_ids: Option<Vec<String>>,
    /// Whether the function may use IPv6 to go out. Kept and shown.
    #[serde(rename = "Ipv6AllowedForDualStack", skip_serializing_if = "Option::is_none")]
    pub ipv6_allowed_for_dual_stack: Option<bool>,
    /// The network's identifier; empty, as there is none.
    #[serde(rename = "VpcId", skip_serializing_if = "Option::is_none")]
    pub vpc_id: Option<String>,
}

impl ReportedVpcConfig {
    /// The network that the function would be in.
    pub fn new() -> ReportedVpcConfig {
        ReportedVpcConfig {
            subnet_ids: None,
            security_group_ids: None,
            ipv6_allowed_for_dual_stack: None,
            vpc_id: None,
        }
    }
}

