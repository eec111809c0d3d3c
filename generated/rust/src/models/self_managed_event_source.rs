// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// SelfManagedEventSource : A Kafka cluster of one's own, named by its servers. Only for such a cluster, and then instead of an ARN.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct SelfManagedEventSource {
    #[serde(rename = "Endpoints")]
    pub endpoints: models::Endpoints,
}

impl SelfManagedEventSource {
    /// A Kafka cluster of one's own, named by its servers. Only for such a cluster, and then instead of an ARN.
    pub fn new(endpoints: models::Endpoints) -> SelfManagedEventSource {
        SelfManagedEventSource {
            endpoints,
        }
    }
}

