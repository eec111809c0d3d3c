// Generated from openapi.yaml by scripts/generate; do not edit.
use crate::models;
use serde::{Deserialize, Serialize};

/// Endpoints : Where the cluster is found.
#[derive(Clone, Default, Debug, PartialEq, Serialize, Deserialize)]
pub struct Endpoints {
    /// Servers to ask first. One that answers is enough; the others are for when it does not.
    #[serde(rename = "KAFKA_BOOTSTRAP_SERVERS")]
    pub kafka_bootstrap_servers: Vec<String>,
}

impl Endpoints {
    /// Where the cluster is found.
    pub fn new(kafka_bootstrap_servers: Vec<String>) -> Endpoints {
        Endpoints {
            kafka_bootstrap_servers,
        }
    }
}

