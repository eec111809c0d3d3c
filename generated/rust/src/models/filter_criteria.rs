// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// FilterCriteria : Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct FilterCriteria {
    /// Up to five filters.
    #[serde(rename = "Filters", skip_serializing_if = "Option::is_none")]
    pub filters: Option<Vec<models::Filter>>,
}

impl FilterCriteria {
    /// Which records reach the function: those that match at least one of the filters. All of them by default. An Update replaces all filters; an empty object takes them away. Every source takes it.
    pub fn new() -> FilterCriteria {
        FilterCriteria {
            filters: None,
        }
    }
}

