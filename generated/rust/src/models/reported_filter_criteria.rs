// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// ReportedFilterCriteria : The filters in force. Absent when there are none.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReportedFilterCriteria {
    /// The filters in force.
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<models::ReportedFilter>>,
}

impl ReportedFilterCriteria {
    /// The filters in force. Absent when there are none.
    pub fn new() -> ReportedFilterCriteria {
        ReportedFilterCriteria {
            filters: None,
        }
    }
}

